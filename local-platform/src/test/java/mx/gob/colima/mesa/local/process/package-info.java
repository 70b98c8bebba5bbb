/**
 * Tests of child processes and ports.
 */
@NullMarked
package mx.gob.colima.mesa.local.process;

import org.jspecify.annotations.NullMarked;
