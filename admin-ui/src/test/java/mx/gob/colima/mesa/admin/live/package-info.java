/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.live;

import org.jspecify.annotations.NullMarked;
