package mx.gob.colima.mesa.platform.credential;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A handle on its way to somebody.
 *
 * @param id the handover
 * @param handle the handle
 * @param goodUntil until when it is good
 * @param recipient who gets it
 */
record Handover(UUID id, OneTimeHandle handle, Instant goodUntil, Recipient recipient) {

	/**
	 * Whom a credential is for.
	 *
	 * @param tenantId the dependency
	 * @param accountId the account
	 * @param username the user name
	 * @param name given name and surnames
	 * @param givenName given name
	 * @param email e-mail, if known
	 * @param position position, if known
	 */
	record Recipient(UUID tenantId, UUID accountId, String username, String name, String givenName,
			@Nullable String email, @Nullable String position) {
	}

}
