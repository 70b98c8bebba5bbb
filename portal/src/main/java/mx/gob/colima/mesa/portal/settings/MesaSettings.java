package mx.gob.colima.mesa.portal.settings;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Addresses of the platform and the secret of this client.
 *
 * @param apiUrl base address of the API
 * @param publicUrl address at which browsers reach the portal
 * @param oidcIssuer issuer, to the letter
 * @param clientId client id at the issuer
 * @param clientSecret its secret
 */
@ConfigurationProperties("mesa")
public record MesaSettings(URI apiUrl, URI publicUrl, String oidcIssuer, String clientId, String clientSecret) {

	/**
	 * Address of an endpoint of the issuer; never discovered, so that the portal starts
	 * without it.
	 * @param name last part of the path
	 * @return the address
	 */
	public String endpoint(String name) {
		return this.oidcIssuer + "/protocol/openid-connect/" + name;
	}

	/**
	 * Origin of the issuer, for the content security policy.
	 * @return scheme, host and port
	 */
	public String issuerOrigin() {
		URI issuer = URI.create(this.oidcIssuer);
		return issuer.getScheme() + "://" + issuer.getAuthority();
	}

	/**
	 * Whether browsers come by loopback, where cookies cannot be {@code Secure}.
	 * @return {@code true} on a single machine
	 */
	public boolean loopback() {
		String host = String.valueOf(this.publicUrl.getHost());
		return host.equals("localhost") || host.endsWith(".localhost") || host.startsWith("127.")
				|| host.equals("[::1]");
	}

}
