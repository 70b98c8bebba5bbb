/**
 * Parts that every screen draws in the same way.
 */
@NullMarked
package mx.gob.colima.mesa.admin.look;

import org.jspecify.annotations.NullMarked;
