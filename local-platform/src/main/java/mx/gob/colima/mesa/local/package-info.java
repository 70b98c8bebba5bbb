/**
 * Starts the whole platform on one machine without containers.
 */
@NullMarked
package mx.gob.colima.mesa.local;

import org.jspecify.annotations.NullMarked;
