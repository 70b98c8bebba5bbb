package mx.gob.colima.mesa.portal.session;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.ReactiveOAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoderFactory;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientException;

/**
 * Calls of the issuer, none of which waits for ever: a session waits for its refresh, and
 * a person for the sign-in. There is no call for user info; the ID token says who it is.
 */
@Configuration(proxyBeanMethods = false)
class IssuerConfiguration {

	private static final OAuth2Error AWAY = new OAuth2Error("temporarily_unavailable");

	@Bean
	ReactiveOAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshes(WebClient.Builder builder) {
		WebClientReactiveRefreshTokenTokenResponseClient client = new WebClientReactiveRefreshTokenTokenResponseClient();
		client.setWebClient(builder.build());
		return client;
	}

	@Bean
	ReactiveOAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(WebClient.Builder builder) {
		WebClientReactiveAuthorizationCodeTokenResponseClient client = new WebClientReactiveAuthorizationCodeTokenResponseClient();
		client.setWebClient(builder.build());
		return (request) -> client.getTokenResponse(request)
			.onErrorMap(WebClientException.class, (ex) -> new OAuth2AuthorizationException(AWAY, ex));
	}

	// The library's decoder fetches the keys with a client that it does not let out.
	@Bean
	ReactiveJwtDecoderFactory<ClientRegistration> idTokens(HttpClientSettings settings) {
		ReactiveOidcIdTokenDecoderFactory decoders = new ReactiveOidcIdTokenDecoderFactory();
		Duration patience = Objects.requireNonNull(settings.readTimeout());
		return (registration) -> (token) -> decoders.createDecoder(registration)
			.decode(token)
			.timeout(patience)
			.onErrorMap(TimeoutException.class, (ex) -> new JwtException("the issuer's keys did not come", ex));
	}

}
