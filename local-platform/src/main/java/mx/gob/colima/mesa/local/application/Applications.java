package mx.gob.colima.mesa.local.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.keycloak.KeycloakServer;

/**
 * The three applications with the settings that make them one platform.
 */
public final class Applications {

	/** The database of the API. */
	public static final String DATABASE = "mesa";

	private static final List<String> DOORS = List.of("tenant", "operator", "auditor", "platform", "worker", "stream");

	private static final int MANY = 5000;

	private final Path root;

	private final Ports ports;

	private final Secrets secrets;

	/**
	 * Creates the description of the applications.
	 * @param root the root of the repository
	 * @param ports where everything listens
	 * @param secrets what they share with database and Keycloak
	 */
	public Applications(Path root, Ports ports, Secrets secrets) {
		this.root = root;
		this.ports = ports;
		this.secrets = secrets;
	}

	/**
	 * Returns the passwords of the database's roles.
	 * @return the passwords by role
	 */
	public Map<String, String> databasePasswords() {
		Map<String, String> passwords = new TreeMap<>();
		passwords.put("mesa_owner", this.secrets.get("database.owner"));
		DOORS.forEach((door) -> passwords.put("mesa_" + door, this.secrets.get("database." + door)));
		return passwords;
	}

	/**
	 * Returns the API.
	 * @return the application
	 */
	public Application api() {
		Map<String, String> environment = common(this.ports.api());
		environment.putAll(Map.of("MESA_DATABASE_HOST", "localhost", "MESA_DATABASE_PORT",
				String.valueOf(this.ports.postgres()), "MESA_DATABASE_NAME", DATABASE));
		DOORS.forEach((door) -> environment.put("MESA_DATABASE_PASSWORDS_" + door.toUpperCase(Locale.ROOT),
				this.secrets.get("database." + door)));
		return new Application(new BootJar(this.root, "platform-api"), this.ports.api(), environment,
				List.of("-Xmx512m"));
	}

	/**
	 * Returns what makes a past: the API's use cases, at the API's database.
	 * @param requests how many requests it makes
	 * @return the application
	 */
	public Application past(int requests) {
		return new Application(new BootJar(this.root, "past"), this.ports.api(), api().environment(),
				(requests > MANY) ? List.of("-Xmx2g") : List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
	}

	/**
	 * Returns the portal of the dependencies.
	 * @return the application
	 */
	public Application portal() {
		return face("portal", this.ports.portal(), "mesa-portal");
	}

	/**
	 * Returns the admin UI.
	 * @return the application
	 */
	public Application admin() {
		return face("admin-ui", this.ports.admin(), "mesa-admin");
	}

	/**
	 * Returns the secret that a client of Keycloak shares with its application.
	 * @param clientId the client
	 * @return the secret
	 */
	public String clientSecret(String clientId) {
		return this.secrets.get("client." + clientId);
	}

	/**
	 * Returns the settings of the API's job that brings database and configuration up to
	 * date.
	 * @param config the files to apply
	 * @return the settings
	 */
	public Map<String, String> prepareSettings(Path config) {
		return Map.of("MESA_DATABASE_OWNER_PASSWORD", this.secrets.get("database.owner"), "MESA_CONFIG",
				config.toString());
	}

	private Application face(String module, int port, String clientId) {
		Map<String, String> environment = common(port);
		environment.putAll(Map.of("MESA_API_URL", "http://localhost:" + this.ports.api(), "MESA_CLIENT_SECRET",
				clientSecret(clientId), "MESA_PUBLIC_URL", "http://localhost:" + port));
		return new Application(new BootJar(this.root, module), port, environment,
				List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"));
	}

	private Map<String, String> common(int port) {
		return new TreeMap<>(Map.of("SERVER_PORT", String.valueOf(port), "SERVER_ADDRESS", "localhost",
				"MESA_OIDC_ISSUER", KeycloakServer.url(this.ports.keycloak()) + "/realms/mesa"));
	}

}
