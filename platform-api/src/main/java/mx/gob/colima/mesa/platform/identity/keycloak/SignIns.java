package mx.gob.colima.mesa.platform.identity.keycloak;

import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Port: those who may sign in.
 */
public interface SignIns {

	/**
	 * Makes the realm say of an account what the account's row says; done twice, or by
	 * two at once, nothing more comes of it. Nobody is given a password here.
	 * @param account the account as it is
	 * @return the subject of its tokens; empty if there is nobody, and need not be
	 */
	Mono<String> reconcile(Account account);

	/**
	 * Gives a user a password that has to be changed at the first sign-in, and ends all
	 * sessions.
	 * @param subject the user
	 * @param temporary the password; it is kept nowhere else
	 * @return completes when it is set
	 */
	Mono<Void> password(String subject, String temporary);

	/**
	 * An account.
	 *
	 * @param id the account
	 * @param username user name
	 * @param givenName given name
	 * @param surnames surnames
	 * @param email e-mail, if there is one
	 * @param role its highest role
	 * @param enabled whether it may sign in
	 * @param tenantId the dependency
	 * @param acronym the dependency's acronym
	 */
	record Account(UUID id, String username, String givenName, String surnames, @Nullable String email, Role role,
			boolean enabled, UUID tenantId, String acronym) {
	}

}
