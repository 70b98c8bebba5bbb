package mx.gob.colima.mesa.admin.settings;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the application.
 *
 * @param apiUrl where the API is
 * @param issuer issuer of the realm; the endpoints follow from it
 * @param clientSecret secret of the client {@code mesa-admin}
 * @param publicUrl address under which people reach this application
 * @param zone zone in which dates are shown
 * @param levels names of the service levels, to filter by
 * @param answerWithin how long a call of the API may take
 */
@ConfigurationProperties("mesa")
public record AdminSettings(URI apiUrl, String issuer, String clientSecret, URI publicUrl, ZoneId zone,
		List<String> levels, @DefaultValue("10s") Duration answerWithin) {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	/**
	 * Gives an endpoint of the realm without asking for its metadata, so that the
	 * application starts while the realm is down.
	 * @param name last part of the path
	 * @return the address
	 */
	public String endpoint(String name) {
		return this.issuer + "/protocol/openid-connect/" + name;
	}

	/**
	 * Tells whether people reach this application on their own machine, without TLS.
	 * @return whether the public address is a loopback address
	 */
	public boolean isLoopback() {
		return LOOPBACK.contains(this.publicUrl.getHost());
	}

}
