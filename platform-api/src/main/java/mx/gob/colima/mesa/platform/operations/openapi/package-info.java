/**
 * The API's own description, made from the contract.
 */
@NullMarked
package mx.gob.colima.mesa.platform.operations.openapi;

import org.jspecify.annotations.NullMarked;
