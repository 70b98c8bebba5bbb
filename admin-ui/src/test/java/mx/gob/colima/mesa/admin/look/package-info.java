/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.look;

import org.jspecify.annotations.NullMarked;
