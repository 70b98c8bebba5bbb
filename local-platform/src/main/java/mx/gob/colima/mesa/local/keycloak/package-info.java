/**
 * Keycloak from its Maven artifact, with the realm as the platform needs it.
 */
@NullMarked
package mx.gob.colima.mesa.local.keycloak;

import org.jspecify.annotations.NullMarked;
