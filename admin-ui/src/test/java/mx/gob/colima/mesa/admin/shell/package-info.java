/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.shell;

import org.jspecify.annotations.NullMarked;
