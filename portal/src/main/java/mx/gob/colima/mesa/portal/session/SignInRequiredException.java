package mx.gob.colima.mesa.portal.session;

/**
 * The session holds no token that could still be used: the person has to sign in again.
 */
public class SignInRequiredException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param message why
	 */
	public SignInRequiredException(String message) {
		super(message);
	}

}
