/**
 * Dependencies, as the public and as the platform's operators see them.
 */
@NullMarked
package mx.gob.colima.mesa.contract.tenancy;

import org.jspecify.annotations.NullMarked;
