/**
 * Nothing that was acknowledged may be lost, whatever is killed.
 */
@NullMarked
package mx.gob.colima.mesa.bench.crash;

import org.jspecify.annotations.NullMarked;
