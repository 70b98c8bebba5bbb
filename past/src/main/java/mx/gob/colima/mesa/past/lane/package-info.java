/**
 * The use cases without their server, at the instant of each deed.
 */
@NullMarked
package mx.gob.colima.mesa.past.lane;

import org.jspecify.annotations.NullMarked;
