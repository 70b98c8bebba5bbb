package mx.gob.colima.mesa.past.world;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;

/**
 * Somebody who serves.
 *
 * @param id the operator
 * @param subject by which the operator is found, as the token says it
 * @param username user name
 * @param name given name and surnames
 * @param role the role
 * @param office the office
 * @param groups their groups
 */
public record Operator(UUID id, String subject, String username, String name, Role role, Office office,
		Set<UUID> groups) implements Actor {

	/**
	 * Copies the groups.
	 */
	public Operator {
		groups = Set.copyOf(groups);
	}

}
