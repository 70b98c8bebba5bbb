package mx.gob.colima.mesa.portal.session;

import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Tells calls of a page's script from the opening of a page: the first get a status, the
 * second a way through the sign-in.
 */
public final class ScriptCalls {

	private ScriptCalls() {
	}

	/**
	 * Tells whether a script calls.
	 * @param request request
	 * @return whether
	 */
	public static boolean script(ServerHttpRequest request) {
		return request.getHeaders().containsHeader("HX-Request")
				|| request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM);
	}

}
