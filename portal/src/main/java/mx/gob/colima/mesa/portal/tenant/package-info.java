/**
 * The dependency whose door a page belongs to, and the person who stands there.
 */
@NullMarked
package mx.gob.colima.mesa.portal.tenant;

import org.jspecify.annotations.NullMarked;
