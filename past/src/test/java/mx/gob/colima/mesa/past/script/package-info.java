/**
 * Whether lives look as if they had been lived.
 */
@NullMarked
package mx.gob.colima.mesa.past.script;

import org.jspecify.annotations.NullMarked;
