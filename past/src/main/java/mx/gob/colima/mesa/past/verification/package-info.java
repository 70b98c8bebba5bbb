/**
 * The proof that histories, folios and clocks hold.
 */
@NullMarked
package mx.gob.colima.mesa.past.verification;

import org.jspecify.annotations.NullMarked;
