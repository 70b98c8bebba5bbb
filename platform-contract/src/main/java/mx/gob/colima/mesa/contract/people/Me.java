package mx.gob.colima.mesa.contract.people;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * The caller, as the platform's own records say.
 *
 * @param id account or operator
 * @param username user name
 * @param name given name and surnames
 * @param givenName given name alone, for a greeting
 * @param position position, if known
 * @param roles roles in force
 * @param tenant the person's dependency; {@code null} for operators
 * @param office the operator's office; {@code null} for people of a dependency
 */
public record Me(UUID id, String username, String name, String givenName, @Nullable String position, Set<Role> roles,
		@Nullable TenantView tenant, @Nullable Office office) {
}
