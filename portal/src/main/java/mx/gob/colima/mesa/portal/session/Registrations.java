package mx.gob.colima.mesa.portal.session;

import java.util.Map;

import mx.gob.colima.mesa.portal.settings.MesaSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.InMemoryReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.server.WebSessionServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

@Configuration(proxyBeanMethods = false)
class Registrations {

	static final String ID = "mesa";

	static final String END_SESSION = "end_session_endpoint";

	@Bean
	ReactiveClientRegistrationRepository clientRegistrations(MesaSettings settings) {
		return new InMemoryReactiveClientRegistrationRepository(registration(settings));
	}

	@Bean
	ServerOAuth2AuthorizedClientRepository authorizedClients() {
		// by session, not by user name: two sessions of one person never share a refresh
		// token
		return new WebSessionServerOAuth2AuthorizedClientRepository();
	}

	private static ClientRegistration registration(MesaSettings settings) {
		return ClientRegistration.withRegistrationId(ID)
			.clientId(settings.clientId())
			.clientSecret(settings.clientSecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.scope("openid", "profile")
			.authorizationUri(settings.endpoint("auth"))
			.tokenUri(settings.endpoint("token"))
			.jwkSetUri(settings.endpoint("certs"))
			.issuerUri(settings.oidcIssuer())
			.userNameAttributeName(IdTokenClaimNames.SUB)
			.providerConfigurationMetadata(Map.of(END_SESSION, settings.endpoint("logout")))
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.build();
	}

}
