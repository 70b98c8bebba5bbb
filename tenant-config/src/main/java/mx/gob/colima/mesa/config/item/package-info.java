/**
 * What a configuration declares, one flat record per thing, comparable with what a
 * database holds.
 */
@NullMarked
package mx.gob.colima.mesa.config.item;

import org.jspecify.annotations.NullMarked;
