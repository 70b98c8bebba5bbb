/**
 * Kills and aborts, a few of each, against the whole platform.
 */
@NullMarked
package mx.gob.colima.mesa.bench;

import org.jspecify.annotations.NullMarked;
