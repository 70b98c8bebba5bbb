/**
 * Who and what there is when the past is made: dependencies, people, services.
 */
@NullMarked
package mx.gob.colima.mesa.past.world;

import org.jspecify.annotations.NullMarked;
