/**
 * What is still to be told to the world: mail, Keycloak, webhooks.
 */
@NullMarked
package mx.gob.colima.mesa.contract.outbox;

import org.jspecify.annotations.NullMarked;
