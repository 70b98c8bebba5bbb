/**
 * The stack that the API is measured against: WebFlux and R2DBC, and nothing of the API.
 */
@NullMarked
package mx.gob.colima.mesa.bench.bare;

import org.jspecify.annotations.NullMarked;
