package mx.gob.colima.mesa.platform.identity.keycloak;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the API reaches Keycloak.
 *
 * @param issuer issuer of the realm's tokens
 * @param internal address of Keycloak as the API reaches it; that of the issuer if absent
 * @param clientSecret secret of the client {@code mesa-api}
 */
@ConfigurationProperties("mesa.oidc")
record KeycloakProperties(URI issuer, @Nullable URI internal, @Nullable String clientSecret) {

	private static final String REALMS = "/realms/";

	/**
	 * Address of Keycloak.
	 * @return the address, without a slash at its end
	 */
	String base() {
		String whole = this.issuer.toString();
		String found = (this.internal != null) ? this.internal.toString()
				: whole.substring(0, whole.lastIndexOf(REALMS));
		return found.endsWith("/") ? found.substring(0, found.length() - 1) : found;
	}

	/**
	 * Name of the realm.
	 * @return the name
	 */
	String realm() {
		String whole = this.issuer.toString();
		return whole.substring(whole.lastIndexOf(REALMS) + REALMS.length());
	}

	/**
	 * The secret, without which nobody could be let in or out.
	 * @return the secret
	 */
	String requiredSecret() {
		if (this.clientSecret == null || this.clientSecret.isBlank()) {
			throw new IllegalStateException("mesa.oidc.client-secret is missing");
		}
		return this.clientSecret;
	}

}
