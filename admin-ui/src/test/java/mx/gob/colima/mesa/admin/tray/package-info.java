/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.tray;

import org.jspecify.annotations.NullMarked;
