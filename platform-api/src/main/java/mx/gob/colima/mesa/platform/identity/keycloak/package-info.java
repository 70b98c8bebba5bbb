/**
 * The realm in which people sign in, made like the accounts that there are.
 */
@NullMarked
package mx.gob.colima.mesa.platform.identity.keycloak;

import org.jspecify.annotations.NullMarked;
