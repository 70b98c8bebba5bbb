/**
 * Calls as programs and people make them, from outside.
 */
@NullMarked
package mx.gob.colima.mesa.bench.call;

import org.jspecify.annotations.NullMarked;
