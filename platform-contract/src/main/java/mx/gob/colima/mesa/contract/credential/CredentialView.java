package mx.gob.colima.mesa.contract.credential;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import org.jspecify.annotations.Nullable;

/**
 * A credential, as DTI sees it.
 *
 * @param id the account
 * @param tenant the dependency
 * @param username the name with which the person signs in: the employee number
 * @param name given name and surnames
 * @param email where the way to the password is sent; {@code null} if nowhere
 * @param position position, if known
 * @param roles roles in the dependency
 * @param state where it is in its life
 * @param flags what is to be noticed
 * @param issuedAt when it was issued; {@code null} if it came with the beginning
 * @param goodUntil when it lapses unless it is used; {@code null} once it was
 * @param handedOverAt when its temporary password was shown; {@code null} if it was not
 */
public record CredentialView(UUID id, TenantView tenant, String username, String name, @Nullable String email,
		@Nullable String position, Set<Role> roles, CredentialState state, Set<CredentialFlag> flags,
		@Nullable Instant issuedAt, @Nullable Instant goodUntil, @Nullable Instant handedOverAt) {
}
