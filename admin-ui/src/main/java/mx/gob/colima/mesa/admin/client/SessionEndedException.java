package mx.gob.colima.mesa.admin.client;

import org.jspecify.annotations.Nullable;

/**
 * Nobody can call the API in this session any more: signed out elsewhere, idle for too
 * long, or the account was withdrawn.
 */
public final class SessionEndedException extends RuntimeException {

	private final @Nullable String reason;

	/**
	 * Ends a session.
	 * @param reason what the API says about it, in the reader's language
	 */
	public SessionEndedException(@Nullable String reason) {
		super(reason);
		this.reason = reason;
	}

	public @Nullable String reason() {
		return this.reason;
	}

}
