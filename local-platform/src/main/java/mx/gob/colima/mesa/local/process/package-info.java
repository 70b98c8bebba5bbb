/**
 * Child processes, their ports and what is left of them.
 */
@NullMarked
package mx.gob.colima.mesa.local.process;

import org.jspecify.annotations.NullMarked;
