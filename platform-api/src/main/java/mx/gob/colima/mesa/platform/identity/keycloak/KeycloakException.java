package mx.gob.colima.mesa.platform.identity.keycloak;

import java.util.List;

/**
 * Keycloak did not do what it was asked for. Says nothing of whom it was about, for
 * whoever looks after the platform reads it.
 */
class KeycloakException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int ERRORS = 400;

	private static final int BROKEN = 500;

	private final int status;

	/**
	 * It answered, but not as it should.
	 * @param status the status
	 * @param call what it was asked, without values
	 * @param fields what of a user it does not take
	 */
	KeycloakException(int status, String call, List<String> fields) {
		super("Keycloak answers " + status + " to " + call
				+ (fields.isEmpty() ? "" : ", because of " + String.join(", ", fields)), null, false, false);
		this.status = status;
	}

	/**
	 * It did not answer, or must not be asked yet.
	 * @param what what is the matter
	 */
	KeycloakException(String what) {
		super(what, null, false, false);
		this.status = 0;
	}

	/**
	 * How it answered.
	 * @return the status; 0 if it did not
	 */
	int status() {
		return this.status;
	}

	/**
	 * Whether the same call may well succeed in a moment.
	 * @return whether it was silent, or broken
	 */
	boolean passes() {
		return this.status < ERRORS || this.status >= BROKEN;
	}

}
