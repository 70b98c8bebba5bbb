/**
 * How fast and how large: the API beside the same stack without it, in one run.
 */
@NullMarked
package mx.gob.colima.mesa.bench.figures;

import org.jspecify.annotations.NullMarked;
