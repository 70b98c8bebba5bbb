package mx.gob.colima.mesa.admin.session;

import java.util.Map;
import java.util.Objects;

import mx.gob.colima.mesa.admin.settings.AdminSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The application as the realm knows it.
 */
@Configuration(proxyBeanMethods = false)
class Registrations {

	static final String SIGN_IN = "/oauth2/authorization/mesa";

	private static final String ID = "mesa";

	static ClientRegistration person(ClientRegistrationRepository registrations) {
		return Objects.requireNonNull(registrations.findByRegistrationId(ID), "no registration");
	}

	@Bean
	ClientRegistrationRepository realm(AdminSettings settings) {
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
			.clientId("mesa-admin")
			.clientSecret(settings.clientSecret())
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.redirectUri(settings.publicUrl() + "/login/oauth2/code/" + ID)
			.scope("openid", "profile")
			.issuerUri(settings.issuer())
			.authorizationUri(settings.endpoint("auth"))
			.tokenUri(settings.endpoint("token"))
			.jwkSetUri(settings.endpoint("certs"))
			.providerConfigurationMetadata(Map.of("end_session_endpoint", settings.endpoint("logout")))
			.userNameAttributeName("preferred_username")
			.build());
	}

}
