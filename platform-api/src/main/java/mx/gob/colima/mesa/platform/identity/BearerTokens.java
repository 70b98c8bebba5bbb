package mx.gob.colima.mesa.platform.identity;

import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;

/**
 * Takes the token out of the header {@code Authorization}, and from nowhere else (RFC
 * 6750 section 2.1, RFC 9110 section 11.4). What it may be made of is not looked at here,
 * for a token is known or is parsed: the pattern of Spring's own converter took 8 % of a
 * hot read.
 */
class BearerTokens implements ServerAuthenticationConverter {

	private static final String SCHEME = "Bearer ";

	private final KnownTokens known;

	BearerTokens(KnownTokens known) {
		this.known = known;
	}

	@Override
	public Mono<Authentication> convert(ServerWebExchange exchange) {
		String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			return Mono.empty();
		}
		forget(exchange.getRequest());
		String token = header.substring(SCHEME.length()).strip();
		return token.isEmpty() ? Mono.error(new InvalidBearerTokenException("no token"))
				: Mono.just(new BearerTokenAuthenticationToken(this.known.same(token)));
	}

	// Nobody after this one needs it, and a live stream would keep it for hours.
	private static void forget(ServerHttpRequest request) {
		if (ServerHttpRequestDecorator.getNativeRequest(request) instanceof HttpServerRequest wire) {
			wire.requestHeaders().remove(HttpHeaders.AUTHORIZATION);
		}
	}

}
