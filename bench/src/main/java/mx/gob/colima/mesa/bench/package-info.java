/**
 * How fast, how large and how hard to kill the platform is.
 */
@NullMarked
package mx.gob.colima.mesa.bench;

import org.jspecify.annotations.NullMarked;
