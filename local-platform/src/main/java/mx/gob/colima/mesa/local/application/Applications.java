package mx.gob.colima.mesa.local.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.data.Ports;
import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.door.Face;
import mx.gob.colima.mesa.local.keycloak.KeycloakServer;

/**
 * The three applications with the settings that make them one platform, and as many
 * replicas of API and portal as there are ports for.
 */
public final class Applications {

	/** The name of the API. */
	public static final String API = "platform-api";

	/** The name of the portal. */
	public static final String PORTAL = "portal";

	/** The name of the admin UI. */
	public static final String ADMIN = "admin-ui";

	/** The database of the API. */
	public static final String DATABASE = "mesa";

	private static final List<String> DOORS = List.of("tenant", "operator", "auditor", "platform", "worker", "stream");

	private static final int MANY = 5000;

	// What is new needs little room: most of it is gone when its call ends. And what
	// compiling took is given back, which glibc does not do by itself.
	private static final List<String> LEAN = List.of("-Xmx176m", "-Xmn40m", "-XX:TrimNativeHeapInterval=30000");

	private final Path root;

	private final Ports ports;

	private final DataFolder data;

	private final Secrets secrets;

	/**
	 * Creates the description of the applications.
	 * @param root the root of the repository
	 * @param ports where everything listens
	 * @param data what they keep, and the secrets that they share with database and
	 * Keycloak
	 */
	public Applications(Path root, Ports ports, DataFolder data) {
		this.root = root;
		this.ports = ports;
		this.data = data;
		this.secrets = data.secrets();
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
	 * Returns the API at the port that is known.
	 * @return the application
	 */
	public Application api() {
		return api(API, this.ports.api());
	}

	/**
	 * Returns the replicas of the API; the one there is, if there is one.
	 * @return the applications
	 */
	public List<Application> apis() {
		List<Application> apis = new ArrayList<>();
		for (Ports.Replica replica : this.ports.replicas()) {
			apis.add(api(API + "-" + (apis.size() + 1), replica.api()));
		}
		return apis.isEmpty() ? List.of(api()) : apis;
	}

	/**
	 * Returns the portals of the dependencies, and the admin UI.
	 * @return the applications
	 */
	public List<Application> faces() {
		List<Application> faces = new ArrayList<>();
		for (Ports.Replica replica : this.ports.replicas()) {
			faces.add(face(PORTAL + "-" + (faces.size() + 1), PORTAL, replica.portal(), this.ports.portal()));
		}
		if (faces.isEmpty()) {
			faces.add(face(PORTAL, PORTAL, this.ports.portal(), this.ports.portal()));
		}
		faces.add(face(ADMIN, ADMIN, this.ports.admin(), this.ports.admin()));
		return faces;
	}

	/**
	 * Returns what the door stands before: API, and portal, whose sessions live on one
	 * replica each.
	 * @return the faces; none if there are no replicas
	 */
	public List<Face> door() {
		List<Ports.Replica> replicas = this.ports.replicas();
		return replicas.isEmpty() ? List.of() : List.of(
				new Face("api", this.ports.api(), false, replicas.stream().map(Ports.Replica::api).toList()),
				new Face(PORTAL, this.ports.portal(), true, replicas.stream().map(Ports.Replica::portal).toList()));
	}

	private Application api(String name, int port) {
		Map<String, String> environment = common(port);
		environment.putAll(Map.of("MESA_DATABASE_HOST", "localhost", "MESA_DATABASE_PORT",
				String.valueOf(this.ports.postgres()), "MESA_DATABASE_NAME", DATABASE, "MESA_BLOBS_FOLDER",
				this.data.blobs().toString(), "MESA_OIDC_CLIENTSECRET", clientSecret("mesa-api")));
		// what calls hold: shown on this machine alone
		environment.putAll(Map.of("MANAGEMENT_ENDPOINT_HEALTH_GROUP_HELD_INCLUDE", "pools,streams",
				"MANAGEMENT_ENDPOINT_HEALTH_GROUP_HELD_SHOWCOMPONENTS", "always",
				"MANAGEMENT_ENDPOINT_HEALTH_GROUP_HELD_SHOWDETAILS", "always"));
		environment
			.putAll(Map.of("SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", String.valueOf(this.ports.smtp()),
					"MESA_MAIL_STARTTLS", "false", "MESA_MAIL_PORTAL", "http://localhost:" + this.ports.portal()));
		DOORS.forEach((door) -> environment.put("MESA_DATABASE_PASSWORDS_" + door.toUpperCase(Locale.ROOT),
				this.secrets.get("database." + door)));
		return new Application(name, new BootJar(this.root, API), port, environment, LEAN);
	}

	/**
	 * Returns what makes a past: the API's use cases, at the API's database.
	 * @param requests how many requests it makes
	 * @return the application
	 */
	public Application past(int requests) {
		return new Application("past", new BootJar(this.root, "past"), this.ports.api(), api().environment(),
				(requests > MANY) ? List.of("-Xmx2g") : List.of("-Xmx512m", "-XX:TieredStopAtLevel=1"));
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

	private Application face(String name, String module, int port, int publicPort) {
		Map<String, String> environment = common(port);
		String clientId = PORTAL.equals(module) ? "mesa-portal" : "mesa-admin";
		environment.putAll(Map.of("MESA_API_URL", "http://localhost:" + this.ports.api(), "MESA_CLIENT_SECRET",
				clientSecret(clientId), "MESA_PUBLIC_URL", "http://localhost:" + publicPort));
		return new Application(name, new BootJar(this.root, module), port, environment,
				List.of("-Xmx384m", "-XX:TieredStopAtLevel=1"));
	}

	private Map<String, String> common(int port) {
		return new TreeMap<>(Map.of("MESA_LOCAL_CLOCK", this.data.clockFile().toString(), "SERVER_PORT",
				String.valueOf(port), "SERVER_ADDRESS", "localhost", "MESA_OIDC_ISSUER",
				KeycloakServer.url(this.ports.keycloak()) + "/realms/mesa"));
	}

}
