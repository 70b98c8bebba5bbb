/**
 * Credentials: issued for authorised rows, handed over, and looked after by DTI.
 */
@NullMarked
package mx.gob.colima.mesa.contract.credential;

import org.jspecify.annotations.NullMarked;
