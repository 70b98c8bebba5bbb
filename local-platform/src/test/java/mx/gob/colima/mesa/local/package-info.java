/**
 * Tests of what {@code ./mesa} does.
 */
@NullMarked
package mx.gob.colima.mesa.local;

import org.jspecify.annotations.NullMarked;
