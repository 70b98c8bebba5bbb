package mx.gob.colima.mesa.admin.session;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * A sign-in that came to nothing: the back button onto a used answer of the realm, a
 * sign-in left open for too long, or an API that is silent.
 */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(SignInFailure.class);

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException fault) throws IOException {
		HttpSession session = request.getSession(false);
		boolean signedIn = session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
		if (signedIn) {
			response.sendRedirect("/");
			return;
		}
		log.warn("Sign-in failed: {}", fault.getMessage());
		boolean silent = fault instanceof OAuth2AuthenticationException ex
				&& People.UNAVAILABLE.equals(ex.getError().getErrorCode());
		response.sendRedirect(silent ? "/entrada?motivo=servicio" : "/entrada");
	}

}
