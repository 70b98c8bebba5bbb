package mx.gob.colima.mesa.e2e.support;

import java.nio.file.Path;
import java.util.Objects;

import mx.gob.colima.mesa.local.PastWish;
import mx.gob.colima.mesa.local.PlatformOptions;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.keycloak.KeycloakAdmin;
import mx.gob.colima.mesa.local.keycloak.RealmSnapshot;
import mx.gob.colima.mesa.local.people.Passwords;
import mx.gob.colima.mesa.local.people.Roster;
import mx.gob.colima.mesa.local.people.SignIn;
import mx.gob.colima.mesa.local.people.SignIns;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.PidFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What nobody sees of a running platform: its processes, and the passwords of people whom
 * {@code up} does not print. Known of the platform that {@code ./mesa up} started with
 * the data folder that {@code MESA_DATA} names.
 */
public final class Backstage {

	private final DataFolder data;

	private final Passwords passwords;

	private final SignIns signIns;

	private Backstage(DataFolder data, Passwords passwords, SignIns signIns) {
		this.data = data;
		this.passwords = passwords;
		this.signIns = signIns;
	}

	/**
	 * Behind the platform that runs.
	 * @param desk the running platform
	 * @return what is behind it
	 */
	public static Backstage of(Desk desk) {
		Path folder = Path.of(Objects.requireNonNull(System.getenv("MESA_DATA"),
				"MESA_DATA says where the platform that MESA_E2E_STATUS tells of keeps its data"));
		PlatformOptions options = PlatformOptions.forBenchmarks(folder, PastWish.NONE);
		DataFolder data = options.data();
		JsonNode ports = JsonMapper.shared().readTree(folder.resolve("running.json").toFile());
		KeycloakAdmin keycloak = new KeycloakAdmin(desk.keycloak(), data.secrets().get(RealmSnapshot.ADMIN));
		Passwords passwords = new Passwords(folder, options.clock());
		return new Backstage(data, passwords,
				new SignIns(Roster.of(options.config()), passwords, keycloak,
						() -> PostgresServer.connect(ports.get("postgres").asInt(), Applications.DATABASE,
								data.secrets().get(RealmSnapshot.SUPERUSER))));
	}

	/**
	 * Sees to it that somebody can sign in.
	 * @param role what they are
	 * @param tenant acronym of their dependency
	 * @param username the user name
	 * @return the sign-in
	 */
	public SignIn signIn(String role, String tenant, String username) {
		this.signIns.token(username).orElseThrow();
		return new SignIn(role, tenant, username, this.passwords.fresh(username).orElseThrow());
	}

	/**
	 * The memory of one of the platform's processes.
	 * @param process the name of the process
	 * @return its heap
	 */
	public Heap heap(String process) {
		return new Heap(PidFile.of(this.data.log(process)).process().orElseThrow().pid());
	}

	/**
	 * A token of a face for the live stream.
	 * @param desk the running platform
	 * @param client the face's client
	 * @return the token
	 */
	public String machineToken(Desk desk, String client) {
		return desk.token("grant_type=client_credentials&client_id=" + client + "&client_secret="
				+ this.data.secrets().get("client." + client));
	}

}
