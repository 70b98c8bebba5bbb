package mx.gob.colima.mesa.admin.session;

import java.net.http.HttpClient;
import java.time.Duration;

import mx.gob.colima.mesa.admin.client.ApiUnavailableException;
import mx.gob.colima.mesa.admin.client.SessionEndedException;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The realm's token endpoint.
 */
@Component
class TokenEndpoint {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final ClientRegistrationRepository registrations;

	private final RestClientRefreshTokenTokenResponseClient refresh = new RestClientRefreshTokenTokenResponseClient();

	private final RestClientClientCredentialsTokenResponseClient machine = new RestClientClientCredentialsTokenResponseClient();

	TokenEndpoint(ClientRegistrationRepository registrations) {
		this.registrations = registrations;
		RestClient client = impatient();
		this.refresh.setRestClient(client);
		this.machine.setRestClient(client);
	}

	OAuth2AccessTokenResponse refresh(OAuth2AccessToken access, OAuth2RefreshToken token) {
		try {
			return this.refresh.getTokenResponse(
					new OAuth2RefreshTokenGrantRequest(Registrations.person(this.registrations), access, token));
		}
		catch (OAuth2AuthorizationException ex) {
			throw refusal(ex);
		}
	}

	OAuth2AccessTokenResponse machine() {
		ClientRegistration registration = ClientRegistration
			.withClientRegistration(Registrations.person(this.registrations))
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.build();
		try {
			return this.machine.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration));
		}
		catch (OAuth2AuthorizationException ex) {
			throw refusal(ex);
		}
	}

	private static RuntimeException refusal(OAuth2AuthorizationException ex) {
		boolean answered = "invalid_grant".equals(ex.getError().getErrorCode());
		return answered ? new SessionEndedException(null) : new ApiUnavailableException(ex);
	}

	private static RestClient impatient() {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
				HttpClient.newBuilder().connectTimeout(PATIENCE).build());
		requests.setReadTimeout(PATIENCE);
		return RestClient.builder()
			.requestFactory(requests)
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build();
	}

}
