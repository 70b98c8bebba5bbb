/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.platform;

import org.jspecify.annotations.NullMarked;
