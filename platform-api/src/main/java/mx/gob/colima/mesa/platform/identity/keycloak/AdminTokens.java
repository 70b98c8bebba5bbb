package mx.gob.colima.mesa.platform.identity.keycloak;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * The token of the API's own client: taken when it is needed, by one for all, and used
 * until shortly before it expires.
 */
class AdminTokens {

	private static final Duration MARGIN = Duration.ofSeconds(20);

	private final Mono<Token> token;

	AdminTokens(WebClient client, KeycloakProperties properties, Clock clock) {
		String secret = properties.requiredSecret();
		this.token = AdminCalls
			.patient(Mono.defer(() -> client.post()
				.uri("/realms/{realm}/protocol/openid-connect/token", properties.realm())
				.body(BodyInserters.fromFormData("grant_type", "client_credentials")
					.with("client_id", KeycloakConfiguration.CLIENT)
					.with("client_secret", secret))
				.exchangeToMono((response) -> AdminCalls.read(response, "the client's sign-in",
						() -> response.bodyToMono(Granted.class)))
				.map((granted) -> new Token(granted.token(),
						clock.instant().plusSeconds(granted.seconds()).minus(MARGIN)))))
			.cacheInvalidateIf((held) -> held.refused || !clock.instant().isBefore(held.until));
	}

	Mono<Token> token() {
		return this.token;
	}

	/**
	 * A token.
	 */
	static final class Token {

		private final String value;

		private final Instant until;

		private volatile boolean refused;

		Token(String value, Instant until) {
			this.value = value;
			this.until = until;
		}

		String value() {
			return this.value;
		}

		// The realm may have other keys by now.
		void refuse() {
			this.refused = true;
		}

	}

	private record Granted(@JsonProperty("access_token") String token, @JsonProperty("expires_in") long seconds) {
	}

}
