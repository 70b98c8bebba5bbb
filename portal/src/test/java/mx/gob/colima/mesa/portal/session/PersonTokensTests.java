package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;

class PersonTokensTests {

	private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

	private final WebSessionServerOAuth2AuthorizedClientRepository clients = new WebSessionServerOAuth2AuthorizedClientRepository();

	private final AtomicInteger refreshes = new AtomicInteger();

	private final MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/sefome"));

	@Test
	void tenParallelCallsWithAnExpiredTokenRefreshOnce() {
		signIn(NOW.minusSeconds(1));
		PersonTokens tokens = tokens(Mono.delay(Duration.ofMillis(50)).thenReturn(renewed()));
		StepVerifier.create(Flux.range(0, 10).flatMap((call) -> tokens.token(this.exchange)).distinct())
			.expectNext("new")
			.verifyComplete();
		StepVerifier.create(tokens.token(this.exchange)).expectNext("new").verifyComplete();
		org.assertj.core.api.Assertions.assertThat(this.refreshes).hasValue(1);
	}

	@Test
	void freshTokenIsUsedAsItIs() {
		signIn(NOW.plusSeconds(60));
		StepVerifier.create(tokens(Mono.never()).token(this.exchange)).expectNext("old").verifyComplete();
	}

	@Test
	void sessionEndedElsewhereAsksForASignIn() {
		signIn(NOW.minusSeconds(1));
		PersonTokens tokens = tokens(Mono.error(new OAuth2AuthorizationException(new OAuth2Error("invalid_grant"))));
		StepVerifier.create(tokens.token(this.exchange)).verifyError(SignInRequiredException.class);
		StepVerifier.create(tokens.token(this.exchange)).verifyError(SignInRequiredException.class);
		org.assertj.core.api.Assertions.assertThat(this.refreshes).hasValue(1);
	}

	@Test
	void issuerThatIsAwayCostsNoSession() {
		signIn(NOW.minusSeconds(1));
		PersonTokens tokens = tokens(Mono.error(new OAuth2AuthorizationException(new OAuth2Error("server_error"))));
		StepVerifier.create(tokens.token(this.exchange)).verifyError(OAuth2AuthorizationException.class);
		StepVerifier.create(tokens.token(this.exchange)).verifyError(OAuth2AuthorizationException.class);
		org.assertj.core.api.Assertions.assertThat(this.refreshes).hasValue(2);
	}

	private PersonTokens tokens(Mono<OAuth2AccessTokenResponse> answer) {
		return new PersonTokens(this.clients, (request) -> {
			this.refreshes.incrementAndGet();
			return answer;
		}, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private void signIn(Instant expiry) {
		OAuth2AccessToken access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "old",
				NOW.minusSeconds(120), expiry);
		OAuth2AuthorizedClient client = new OAuth2AuthorizedClient(registration(), "31847", access,
				new OAuth2RefreshToken("refresh", NOW.minusSeconds(120)));
		StepVerifier
			.create(this.clients.saveAuthorizedClient(client, new TestingAuthenticationToken("31847", "x"),
					this.exchange))
			.verifyComplete();
	}

	private static OAuth2AccessTokenResponse renewed() {
		return OAuth2AccessTokenResponse.withToken("new")
			.tokenType(OAuth2AccessToken.TokenType.BEARER)
			.expiresIn(Duration.between(Instant.now(), NOW).toSeconds() + 3600)
			.refreshToken("rotated")
			.additionalParameters(Map.of())
			.build();
	}

	private static ClientRegistration registration() {
		return ClientRegistration.withRegistrationId("mesa")
			.clientId("mesa-portal")
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/x")
			.authorizationUri("http://localhost/auth")
			.tokenUri("http://localhost/token")
			.build();
	}

}
