/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.notices;

import org.jspecify.annotations.NullMarked;
