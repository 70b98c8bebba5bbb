package mx.gob.colima.mesa.past.world;

import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;

/**
 * Somebody of a dependency who files requests.
 *
 * @param id the account
 * @param subject by which the account is found, as the token says it
 * @param username user name
 * @param name given name and surnames
 * @param role the role
 * @param place where they work
 */
public record Member(UUID id, String subject, String username, String name, Role role, String place) implements Actor {
}
