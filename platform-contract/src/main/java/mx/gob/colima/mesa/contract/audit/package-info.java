/**
 * Who did or opened what.
 */
@NullMarked
package mx.gob.colima.mesa.contract.audit;

import org.jspecify.annotations.NullMarked;
