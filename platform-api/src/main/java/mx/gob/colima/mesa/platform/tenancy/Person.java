package mx.gob.colima.mesa.platform.tenancy;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * The person to whom the transaction is bound, as the account row says.
 *
 * @param id account or operator
 * @param username user name
 * @param name given name and surnames
 * @param givenName given name
 * @param position position, if known
 * @param roles roles in force
 * @param tenant the dependency; {@code null} for operators
 * @param office the office; {@code null} for people of a dependency
 * @param groups fulfilment groups of an agent
 * @param categories categories that these groups serve
 */
public record Person(UUID id, String username, String name, String givenName, @Nullable String position,
		Set<Role> roles, @Nullable Tenant tenant, @Nullable Office office, Set<UUID> groups, Set<UUID> categories) {

	/**
	 * Copies the sets.
	 */
	public Person {
		roles = Set.copyOf(roles);
		groups = Set.copyOf(groups);
		categories = Set.copyOf(categories);
	}

	/**
	 * Whether the person has a role.
	 * @param role the role
	 * @return whether it is in force
	 */
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	/**
	 * Whether the person serves instead of belonging to a dependency.
	 * @return whether there is no dependency
	 */
	public boolean operator() {
		return this.tenant == null;
	}

	/**
	 * The dependency of somebody who must have one.
	 * @return the dependency
	 */
	public Tenant requiredTenant() {
		if (this.tenant == null) {
			throw new IllegalStateException("an operator has no tenant");
		}
		return this.tenant;
	}

}
