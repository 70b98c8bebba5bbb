/**
 * Pasts of real databases, and what is seen when they are tampered with.
 */
@NullMarked
package mx.gob.colima.mesa.past;

import org.jspecify.annotations.NullMarked;
