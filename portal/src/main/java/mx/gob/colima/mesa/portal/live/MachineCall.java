package mx.gob.colima.mesa.portal.live;

import mx.gob.colima.mesa.portal.settings.MesaSettings;
import reactor.core.publisher.Mono;

import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClient;

/**
 * Makes a call as the portal itself, with a token of its own for each connection.
 */
class MachineCall implements ExchangeFilterFunction {

	private final WebClientReactiveClientCredentialsTokenResponseClient issuer = new WebClientReactiveClientCredentialsTokenResponseClient();

	private final ClientRegistration machine;

	MachineCall(MesaSettings settings, WebClient client) {
		this.issuer.setWebClient(client);
		this.machine = ClientRegistration.withRegistrationId("machine")
			.clientId(settings.clientId())
			.clientSecret(settings.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
			.tokenUri(settings.endpoint("token"))
			.build();
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return this.issuer.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(this.machine))
			.map((response) -> ClientRequest.from(request)
				.headers((headers) -> headers.setBearerAuth(response.getAccessToken().getTokenValue()))
				.build())
			.flatMap(next::exchange);
	}

}
