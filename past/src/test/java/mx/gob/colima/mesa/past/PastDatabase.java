package mx.gob.colima.mesa.past;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.local.people.Roster;
import mx.gob.colima.mesa.local.people.SignIns;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.past.verification.Report;
import mx.gob.colima.mesa.past.verification.Verification;
import mx.gob.colima.mesa.platform.PlatformApi;

/**
 * A database as {@code ./mesa up} has it before the past is made: the State's own files,
 * applied by the deploy job as it is, and the invented people.
 */
final class PastDatabase {

	static final String PASSWORD = "local-tests-only";

	private static final List<String> DOORS = List.of("tenant", "operator", "auditor", "platform", "worker", "stream");

	private static final AtomicInteger NUMBER = new AtomicInteger();

	private final String name;

	private PastDatabase(String name) {
		this.name = name;
	}

	static PastDatabase fresh() {
		PastDatabase database = new PastDatabase("past_" + NUMBER.incrementAndGet());
		PostgresServer.shared().copyDatabase(Template.NAME, database.name);
		PostgresServer.shared().runScript(database.name, Template.resource("db/bootstrap.sql"));
		return database;
	}

	Map<String, String> environment(int requests) {
		Map<String, String> environment = new HashMap<>(Map.of("MESA_DATABASE_PORT",
				String.valueOf(PostgresServer.shared().port()), "MESA_DATABASE_NAME", this.name,
				"MESA_DATABASE_OWNER_PASSWORD", PASSWORD, "MESA_PAST_REQUESTS", String.valueOf(requests)));
		return environment;
	}

	static void passwords() {
		DOORS.forEach((door) -> System.setProperty("mesa.database.passwords." + door, PASSWORD));
	}

	Report verify() {
		return Verification.of(url(), "mesa_owner", PASSWORD);
	}

	String url() {
		return PostgresServer.shared().jdbcUrl(this.name);
	}

	void run(String sql) {
		PostgresServer.shared().runScript(this.name, "set search_path = mesa, public; " + sql);
	}

	String text(String sql) {
		try (Connection connection = PostgresServer.shared().connect(this.name);
				Statement statement = connection.createStatement()) {
			statement.execute("set search_path = mesa, public");
			try (ResultSet row = statement.executeQuery(sql)) {
				return row.next() ? String.valueOf(row.getString(1)) : "";
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	int number(String sql) {
		return Integer.parseInt(text(sql));
	}

	private static final class Template {

		private static final String NAME = prepared("past_template");

		private static String prepared(String name) {
			PostgresServer server = PostgresServer.shared();
			server.createDatabase(name);
			server.runScript(name, resource("db/bootstrap.sql"));
			server.setPassword("mesa_owner", PASSWORD);
			DOORS.forEach((door) -> server.setPassword("mesa_" + door, PASSWORD));
			Path config = repository().resolve("tenant-config/colima");
			prepare(name, config);
			SignIns.load(Roster.of(config), server, name);
			return name;
		}

		// The job ends its process, so it has one of its own.
		private static void prepare(String name, Path config) {
			Map<String, String> settings = Map.of("MESA_DATABASE_PORT", String.valueOf(PostgresServer.shared().port()),
					"MESA_DATABASE_NAME", name, "MESA_DATABASE_OWNER_PASSWORD", PASSWORD, "MESA_CONFIG",
					config.toString());
			ProcessBuilder job = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
					PlatformApi.class.getName(), "prepare")
				.inheritIO();
			job.environment().putAll(settings);
			try {
				int code = job.start().waitFor();
				if (code != 0) {
					throw new IllegalStateException("prepare ended with " + code);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

		static String resource(String path) {
			try (InputStream stream = Objects.requireNonNull(
					PlatformApi.class.getClassLoader().getResourceAsStream(path), path.toLowerCase(Locale.ROOT))) {
				return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private static Path repository() {
			Path folder = Path.of("").toAbsolutePath();
			while (!Files.exists(folder.resolve("tenant-config/colima"))) {
				folder = Objects.requireNonNull(folder.getParent());
			}
			return folder;
		}

	}

}
