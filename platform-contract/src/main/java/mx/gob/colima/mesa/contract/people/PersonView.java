package mx.gob.colima.mesa.contract.people;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import org.jspecify.annotations.Nullable;

/**
 * An account as the platform's operators see it.
 *
 * @param id account or operator
 * @param username user name
 * @param name given name and surnames
 * @param email e-mail, if known
 * @param tenant acronym of the dependency; {@code null} for operators
 * @param office the operator's office; {@code null} for people of a dependency
 * @param roles roles
 * @param active whether the account may call
 */
public record PersonView(UUID id, String username, String name, @Nullable String email, @Nullable String tenant,
		@Nullable Office office, Set<Role> roles, boolean active) {
}
