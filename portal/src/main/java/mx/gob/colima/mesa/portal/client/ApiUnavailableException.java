package mx.gob.colima.mesa.portal.client;

/**
 * The API did not answer, or only to say that it cannot now.
 */
public class ApiUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param cause what happened to the call
	 */
	public ApiUnavailableException(Throwable cause) {
		super(cause);
	}

}
