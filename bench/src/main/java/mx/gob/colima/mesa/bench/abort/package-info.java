/**
 * Whoever goes away in the middle of a call takes nothing along.
 */
@NullMarked
package mx.gob.colima.mesa.bench.abort;

import org.jspecify.annotations.NullMarked;
