/**
 * Lives of requests as they might have happened.
 */
@NullMarked
package mx.gob.colima.mesa.past.script;

import org.jspecify.annotations.NullMarked;
