package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.portal.settings.MachineTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Access tokens of the people who are signed in. A token that is about to expire is
 * renewed once per session, however many calls need it at that moment: the issuer rotates
 * refresh tokens and ends a session in which an old one comes back.
 */
@Component
public class PersonTokens {

	private static final Duration SKEW = Duration.ofSeconds(10);

	private static final Authentication NOBODY = new AnonymousAuthenticationToken("portal", "portal",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private final Map<String, Mono<OAuth2AuthorizedClient>> flights = new ConcurrentHashMap<>();

	private final ServerOAuth2AuthorizedClientRepository clients;

	private final ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer;

	private final Clock clock;

	PersonTokens(ServerOAuth2AuthorizedClientRepository clients,
			ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> issuer, @MachineTime Clock clock) {
		this.clients = clients;
		this.issuer = issuer;
		this.clock = clock;
	}

	/**
	 * Gives the access token of the exchange's session.
	 * @param exchange the exchange
	 * @return the token; {@link SignInRequiredException} if there is none any more
	 */
	public Mono<String> token(ServerWebExchange exchange) {
		return stored(exchange).flatMap((client) -> fresh(client) ? Mono.just(client) : renewed(exchange))
			.map((client) -> client.getAccessToken().getTokenValue());
	}

	/**
	 * Forgets the tokens of the exchange's session.
	 * @param exchange the exchange
	 * @return completes when done
	 */
	public Mono<Void> forget(ServerWebExchange exchange) {
		return this.clients.removeAuthorizedClient(Registrations.ID, NOBODY, exchange);
	}

	private Mono<OAuth2AuthorizedClient> stored(ServerWebExchange exchange) {
		return this.clients.<OAuth2AuthorizedClient>loadAuthorizedClient(Registrations.ID, NOBODY, exchange)
			.switchIfEmpty(Mono.error(() -> new SignInRequiredException("no token in this session")));
	}

	private Mono<OAuth2AuthorizedClient> renewed(ServerWebExchange exchange) {
		return exchange.getSession().map(WebSession::getId).flatMap((id) -> flight(id, exchange));
	}

	private Mono<OAuth2AuthorizedClient> flight(String session, ServerWebExchange exchange) {
		return this.flights.computeIfAbsent(session,
				(id) -> stored(exchange)
					.flatMap((client) -> fresh(client) ? Mono.just(client) : refresh(client, exchange))
					.doFinally((signal) -> this.flights.remove(id))
					.cache());
	}

	private Mono<OAuth2AuthorizedClient> refresh(OAuth2AuthorizedClient client, ServerWebExchange exchange) {
		OAuth2RefreshToken refreshToken = client.getRefreshToken();
		if (refreshToken == null) {
			return Mono.error(new SignInRequiredException("no refresh token"));
		}
		OAuth2RefreshTokenGrantRequest request = new OAuth2RefreshTokenGrantRequest(client.getClientRegistration(),
				client.getAccessToken(), refreshToken);
		return this.issuer.getTokenResponse(request)
			.map((response) -> with(client, response))
			.delayUntil((renewed) -> this.clients.saveAuthorizedClient(renewed, NOBODY, exchange))
			.onErrorResume(OAuth2AuthorizationException.class, (ex) -> ended(exchange, ex));
	}

	private Mono<OAuth2AuthorizedClient> ended(ServerWebExchange exchange, OAuth2AuthorizationException cause) {
		if (!"invalid_grant".equals(cause.getError().getErrorCode())) {
			return Mono.error(cause);
		}
		return forget(exchange).then(Mono.error(new SignInRequiredException("the session was ended elsewhere")));
	}

	private boolean fresh(OAuth2AuthorizedClient client) {
		Instant expiry = client.getAccessToken().getExpiresAt();
		return expiry != null && this.clock.instant().isBefore(expiry.minus(SKEW));
	}

	private static OAuth2AuthorizedClient with(OAuth2AuthorizedClient client, OAuth2AccessTokenResponse response) {
		@Nullable OAuth2RefreshToken rotated = response.getRefreshToken();
		return new OAuth2AuthorizedClient(client.getClientRegistration(), client.getPrincipalName(),
				response.getAccessToken(), (rotated != null) ? rotated : client.getRefreshToken());
	}

}
