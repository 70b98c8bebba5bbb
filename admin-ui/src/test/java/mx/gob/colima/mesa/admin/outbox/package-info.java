/**
 * Tests of the screens.
 */
@NullMarked
package mx.gob.colima.mesa.admin.outbox;

import org.jspecify.annotations.NullMarked;
