package mx.gob.colima.mesa.local.keycloak;

import java.nio.file.Path;

import mx.gob.colima.mesa.local.data.Fingerprint;
import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.postgres.PostgresOptions;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.Cache;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.report.Progress;

/**
 * The data of a PostgreSQL that holds a Keycloak with the realm, made once per machine
 * and realm: an empty database costs Keycloak a minute. Its superuser and administrators'
 * passwords are random, and go into each data folder made from it.
 */
public final class RealmSnapshot {

	/** Name of the secret of PostgreSQL's superuser. */
	public static final String SUPERUSER = "postgres";

	/** Name of the secret of Keycloak's role in the database. */
	public static final String DATABASE = "database.keycloak";

	/** Name of the secret of Keycloak's administrator. */
	public static final String ADMIN = "keycloak.admin";

	private final Path zip;

	private final RealmFiles files;

	private final Progress progress;

	/**
	 * Creates the snapshot's description.
	 * @param zip the distribution of Keycloak
	 * @param files the realm as files
	 * @param progress told when something takes long
	 */
	public RealmSnapshot(Path zip, RealmFiles files, Progress progress) {
		this.zip = zip;
		this.files = files;
		this.progress = progress;
	}

	/**
	 * Puts a copy into a new data folder, after making the snapshot if need be.
	 * @param postgres where the data of PostgreSQL shall be
	 * @param secrets the secrets of the data folder
	 */
	public void restore(Path postgres, Secrets secrets) {
		KeycloakDistribution distribution = KeycloakDistribution.built(this.zip, this.progress);
		String key = new Fingerprint().withContent(this.files.realm())
			.with(String.valueOf(distribution.folder().getFileName()))
			.text();
		Path snapshot = Cache.folder("realm/" + key, this::make);
		Secrets known = Secrets.in(snapshot);
		for (String name : new String[] { SUPERUSER, DATABASE, ADMIN }) {
			secrets.put(name, known.get(name));
		}
		Path partial = postgres.resolveSibling("postgres.partial");
		Folders.delete(partial);
		Folders.copy(snapshot.resolve("postgres"), partial);
		Folders.move(partial, postgres);
	}

	private void make(Path folder) {
		this.progress.step("step.realm");
		Secrets secrets = Secrets.in(folder);
		Path logs = Cache.root().resolve("log");
		PostgresOptions options = new PostgresOptions(folder.resolve("postgres"), logs.resolve("postgres.log"),
				FreePort.pick(), secrets.get(SUPERUSER), false);
		Path home = folder.resolve("home");
		try (PostgresServer server = PostgresServer.start(options)) {
			server.setPassword("keycloak", secrets.get(DATABASE));
			server.createDatabase("keycloak", "keycloak");
			KeycloakOptions keycloak = new KeycloakOptions(this.zip, this.files, home, logs.resolve("keycloak.log"),
					FreePort.pick(), FreePort.pick(), server.jdbcUrl("keycloak"), secrets.get(DATABASE),
					secrets.get(ADMIN));
			try (KeycloakServer running = KeycloakServer.importing(keycloak, this.progress)) {
				new Realm(running.admin()).openCommandLine();
			}
		}
		Folders.delete(home);
	}

}
