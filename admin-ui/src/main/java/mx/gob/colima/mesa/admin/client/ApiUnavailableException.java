package mx.gob.colima.mesa.admin.client;

/**
 * The API did not answer, or not in time. Whether a change was made is unknown: the same
 * {@code Idempotency-Key} finds out.
 */
public final class ApiUnavailableException extends RuntimeException {

	/**
	 * Tells of a silence.
	 * @param cause what was noticed
	 */
	public ApiUnavailableException(Throwable cause) {
		super("no answer from the API", cause);
	}

}
