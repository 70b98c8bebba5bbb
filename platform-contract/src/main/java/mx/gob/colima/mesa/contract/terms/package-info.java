/**
 * What people accept before they use their credentials.
 */
@NullMarked
package mx.gob.colima.mesa.contract.terms;

import org.jspecify.annotations.NullMarked;
