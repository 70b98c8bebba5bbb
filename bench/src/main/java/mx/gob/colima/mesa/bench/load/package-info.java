/**
 * Makers of load, and what it costs.
 */
@NullMarked
package mx.gob.colima.mesa.bench.load;

import org.jspecify.annotations.NullMarked;
