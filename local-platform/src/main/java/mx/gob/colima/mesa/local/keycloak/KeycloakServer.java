package mx.gob.colima.mesa.local.keycloak;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Health;
import mx.gob.colima.mesa.local.report.Progress;

/**
 * A real Keycloak with the realm {@code mesa} on localhost, on a database of PostgreSQL.
 */
public final class KeycloakServer implements AutoCloseable {

	private static final List<String> OPENS = List.of("java.util", "java.util.concurrent", "java.security",
			"java.lang");

	private final KeycloakOptions options;

	private final Child child;

	private KeycloakServer(KeycloakOptions options, Child child) {
		this.options = options;
		this.child = child;
	}

	/**
	 * Starts Keycloak on a database that holds the realm, and waits until people can sign
	 * in.
	 * @param options how it shall run
	 * @param progress told when something takes long
	 * @return the running server
	 */
	public static KeycloakServer start(KeycloakOptions options, Progress progress) {
		return start(options, KeycloakDistribution.built(options.zip(), progress), false);
	}

	/**
	 * Starts Keycloak on an empty database and imports the realm.
	 * @param options how it shall run
	 * @param progress told when something takes long
	 * @return the running server
	 */
	static KeycloakServer importing(KeycloakOptions options, Progress progress) {
		return start(options, KeycloakDistribution.built(options.zip(), progress), true);
	}

	/**
	 * Returns the address of a Keycloak on this machine.
	 * @param port its port
	 * @return the address
	 */
	public static String url(int port) {
		return "http://localhost:" + port;
	}

	/**
	 * Returns the issuer of the realm's tokens.
	 * @return the issuer
	 */
	public String issuer() {
		return url(this.options.port()) + "/realms/mesa";
	}

	/**
	 * Opens the door of the administrator.
	 * @return the door
	 */
	public KeycloakAdmin admin() {
		return new KeycloakAdmin(url(this.options.port()), this.options.adminPassword());
	}

	/**
	 * Returns the running process.
	 * @return the process
	 */
	public Child child() {
		return this.child;
	}

	@Override
	public void close() {
		// the first stop writes the archive of shared classes
		this.child.stop("TERM", Duration.ofSeconds(90));
	}

	private static KeycloakServer start(KeycloakOptions options, KeycloakDistribution distribution, boolean importing) {
		options.files().furnish(options.home(), distribution.folder(), importing);
		Map<String, String> environment = new TreeMap<>(importing ? options.files().placeholders() : Map.of());
		environment.putAll(Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD",
				options.adminPassword(), "KC_DB_PASSWORD", options.databasePassword()));
		Child child = Child
			.start(new Child.Start("Keycloak", command(options, distribution, importing), environment, options.log()));
		URI health = URI.create("http://localhost:" + options.managementPort() + "/health/ready");
		try {
			Health.await(child, health, Duration.ofSeconds(300));
			return new KeycloakServer(options, child);
		}
		catch (RuntimeException ex) {
			child.stop("TERM", Duration.ofSeconds(20));
			throw ex;
		}
	}

	private static List<String> command(KeycloakOptions options, KeycloakDistribution distribution, boolean importing) {
		Path classes = distribution.sharedClasses();
		List<String> words = new ArrayList<>(List.of(Command.java(), "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-XX:SharedArchiveFile=" + classes, "-Xlog:cds=off", "-Xlog:cds+dynamic=off",
				"-Duser.language=en", "--enable-native-access=ALL-UNNAMED",
				"-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
				"-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
						+ "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory"));
		if (!Files.exists(classes)) {
			words.add("-XX:+AutoCreateSharedArchive");
		}
		OPENS.forEach((name) -> words.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
		words.addAll(List.of("-Dkc.home.dir=" + options.home().toAbsolutePath(), "-cp",
				distribution.folder().resolve("lib/quarkus-run.jar").toString(),
				"io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start", "--optimized"));
		words.addAll(settings(options));
		if (importing) {
			words.add("--import-realm");
		}
		return words;
	}

	private static List<String> settings(KeycloakOptions options) {
		return List.of("--db-url=" + options.databaseUrl(), "--db-username=keycloak", "--db-pool-max-size=20",
				"--hostname=" + url(options.port()), "--http-enabled=true", "--http-host=localhost",
				"--http-port=" + options.port(), "--http-management-port=" + options.managementPort(), "--cache=local",
				// each probe that finds it not ready would write a line
				"--log-level=warn,io.smallrye.health:error");
	}

}
