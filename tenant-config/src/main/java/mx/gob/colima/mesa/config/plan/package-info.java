/**
 * The difference between a configuration and what is in force, as an ordered list of
 * changes.
 */
@NullMarked
package mx.gob.colima.mesa.config.plan;

import org.jspecify.annotations.NullMarked;
