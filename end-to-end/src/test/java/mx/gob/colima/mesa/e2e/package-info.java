/**
 * The whole platform, as people use it.
 */
@NullMarked
package mx.gob.colima.mesa.e2e;

import org.jspecify.annotations.NullMarked;
