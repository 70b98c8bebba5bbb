/**
 * The directory of dependencies and the first page of each.
 */
@NullMarked
package mx.gob.colima.mesa.portal.home;

import org.jspecify.annotations.NullMarked;
