package mx.gob.colima.mesa.portal.session;

import java.net.URI;

import reactor.core.publisher.Mono;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.stereotype.Component;

/**
 * A sign-in that another tab overtook, or that the back button repeated, begins again at
 * the page that was asked for: the issuer still knows the person. Any other failure is an
 * error page, so that nothing can turn in circles.
 */
@Component
class FailedSignIn implements ServerAuthenticationFailureHandler {

	private final ServerRequestCache asked = new WebSessionServerRequestCache();

	private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

	@Override
	public Mono<Void> onAuthenticationFailure(WebFilterExchange filterExchange, AuthenticationException exception) {
		return this.asked.getRedirectUri(filterExchange.getExchange())
			.defaultIfEmpty(URI.create("/"))
			.flatMap((page) -> overtaken(exception) ? this.redirect.sendRedirect(filterExchange.getExchange(), page)
					: Mono.error(new SignInFailedException(page, exception)));
	}

	private static boolean overtaken(AuthenticationException exception) {
		return exception instanceof OAuth2AuthenticationException oauth
				&& "authorization_request_not_found".equals(oauth.getError().getErrorCode());
	}

}
