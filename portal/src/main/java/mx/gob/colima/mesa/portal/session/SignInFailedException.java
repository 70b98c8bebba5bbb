package mx.gob.colima.mesa.portal.session;

import java.net.URI;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The issuer did not let somebody in: it is away, or something is wrong with it or with
 * us. It is not their fault.
 */
public class SignInFailedException extends ResponseStatusException {

	private static final long serialVersionUID = 1L;

	private final transient URI asked;

	SignInFailedException(URI asked, Throwable cause) {
		super(HttpStatus.SERVICE_UNAVAILABLE, "sign-in failed", cause);
		this.asked = asked;
	}

	/**
	 * Gives the page that the person wanted to see.
	 * @return its address
	 */
	public URI asked() {
		return this.asked;
	}

}
