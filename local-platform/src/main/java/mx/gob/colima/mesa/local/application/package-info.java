/**
 * The applications of the platform as child processes.
 */
@NullMarked
package mx.gob.colima.mesa.local.application;

import org.jspecify.annotations.NullMarked;
