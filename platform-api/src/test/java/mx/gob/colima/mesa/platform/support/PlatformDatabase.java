package mx.gob.colima.mesa.platform.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import org.flywaydb.core.Flyway;

import org.springframework.core.io.ClassPathResource;

/**
 * Databases as the deploy job leaves them, copied from one that is migrated once per JVM.
 */
public final class PlatformDatabase {

	/** Password of every role of the database in tests. */
	public static final String PASSWORD = "local-tests-only";

	private static final String[] ROLES = { "owner", "tenant", "operator", "auditor", "platform", "worker", "stream" };

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private PlatformDatabase() {
	}

	/**
	 * Makes a database as the deploy job finds it the first time: roles, and an empty
	 * schema.
	 * @return its name
	 */
	public static String bare() {
		String name = "mesa_" + NUMBER.incrementAndGet();
		bootstrap(name);
		return name;
	}

	/**
	 * Makes a migrated database without any rows.
	 * @return its name
	 */
	public static String empty() {
		String name = "mesa_" + NUMBER.incrementAndGet();
		PostgresServer.shared().copyDatabase(Template.NAME, name);
		// Settings of a role in a database are not copied with it.
		PostgresServer.shared().runScript(name, resource("db/bootstrap.sql"));
		return name;
	}

	/**
	 * Makes a migrated database with the people and services of {@link Sample}.
	 * @return its name
	 */
	public static String sample() {
		String name = empty();
		PostgresServer.shared().runScript(name, resource("sample.sql"));
		return name;
	}

	private static void bootstrap(String name) {
		PostgresServer server = PostgresServer.shared();
		server.createDatabase(name);
		server.runScript(name, resource("db/bootstrap.sql"));
		for (String role : ROLES) {
			server.runScript(name, "alter role mesa_" + role + " password '" + PASSWORD + "'");
		}
	}

	private static String resource(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static final class Template {

		private static final String NAME = prepare("mesa_template");

		private static String prepare(String name) {
			bootstrap(name);
			Flyway.configure()
				.dataSource(PostgresServer.shared().jdbcUrl(name), "mesa_owner", PASSWORD)
				.defaultSchema("mesa")
				.locations("classpath:db/migration")
				.load()
				.migrate();
			return name;
		}

	}

}
