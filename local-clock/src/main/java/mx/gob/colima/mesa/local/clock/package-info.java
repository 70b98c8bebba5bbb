/**
 * The time of a local platform, which may be moved by hand to try other days.
 */
@NullMarked
package mx.gob.colima.mesa.local.clock;

import org.jspecify.annotations.NullMarked;
