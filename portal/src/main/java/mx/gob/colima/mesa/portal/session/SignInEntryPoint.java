package mx.gob.colima.mesa.portal.session;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.web.server.ServerWebExchange;

/**
 * Leads a page to the sign-in and back; tells a script plainly that nobody is signed in.
 */
class SignInEntryPoint implements ServerAuthenticationEntryPoint {

	static final String SIGN_IN = "/oauth2/authorization/" + Registrations.ID;

	private final ServerAuthenticationEntryPoint pages = new RedirectServerAuthenticationEntryPoint(SIGN_IN);

	@Override
	public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException ex) {
		if (!ScriptCalls.script(exchange.getRequest())) {
			return this.pages.commence(exchange, ex);
		}
		exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
		return exchange.getResponse().setComplete();
	}

}
