/**
 * What those who serve are told.
 */
@NullMarked
package mx.gob.colima.mesa.admin.notices;

import org.jspecify.annotations.NullMarked;
