/**
 * Tests of the Keycloak that everybody signs in at.
 */
@NullMarked
package mx.gob.colima.mesa.local.keycloak;

import org.jspecify.annotations.NullMarked;
