package mx.gob.colima.mesa.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.process.Unprivileged;
import mx.gob.colima.mesa.local.report.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL on localhost. Tests take {@link #shared()}; each makes itself a
 * database there.
 */
public final class PostgresServer implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(120);

	private static final String SUPERUSER = "postgres";

	private final PostgresOptions options;

	private final @Nullable Child child;

	private final @Nullable Path temporary;

	private PostgresServer(PostgresOptions options, @Nullable Child child, @Nullable Path temporary) {
		this.options = options;
		this.child = child;
		this.temporary = temporary;
	}

	/**
	 * Starts a server and waits until it answers.
	 * @param options how it shall run
	 * @return the running server
	 */
	public static PostgresServer start(PostgresOptions options) {
		return start(options, null);
	}

	/**
	 * Starts a server for tests: on a free port, in a temporary folder, without waiting
	 * for the disk. Closing it deletes the folder.
	 * @return the running server
	 */
	public static PostgresServer ephemeral() {
		try {
			Path folder = Files.createTempDirectory("mesa-postgres");
			return start(new PostgresOptions(folder.resolve("data"), folder.resolve("postgres.log"), FreePort.pick(),
					randomPassword(), false), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the server that all tests of this JVM share; it ends with the JVM.
	 * @return the running server
	 */
	public static PostgresServer shared() {
		return SharedServer.SERVER;
	}

	/**
	 * A server that somebody else started and ends, and that listens on localhost.
	 * @param port its port
	 * @param superuserPassword the password of {@code postgres}
	 * @return the running server
	 */
	public static PostgresServer attached(int port, String superuserPassword) {
		Path nowhere = Path.of("");
		return new PostgresServer(new PostgresOptions(nowhere, nowhere, port, superuserPassword, false), null, null);
	}

	/**
	 * Returns the port on localhost.
	 * @return the port
	 */
	public int port() {
		return this.options.port();
	}

	/**
	 * Returns the name of the superuser.
	 * @return the name
	 */
	public String superuser() {
		return SUPERUSER;
	}

	/**
	 * Returns the password of the superuser.
	 * @return the password
	 */
	public String superuserPassword() {
		return this.options.superuserPassword();
	}

	/**
	 * Returns the JDBC address of a database of this server.
	 * @param database the name of the database
	 * @return the address
	 */
	public String jdbcUrl(String database) {
		return "jdbc:postgresql://localhost:" + port() + "/" + database;
	}

	/**
	 * Connects to a database as superuser.
	 * @param database the name of the database
	 * @return the connection, in auto-commit mode
	 * @throws SQLException when the server refuses
	 */
	public Connection connect(String database) throws SQLException {
		return connect(port(), database, superuserPassword());
	}

	/**
	 * Connects as superuser to a server that another process started.
	 * @param port its port on localhost
	 * @param database the name of the database
	 * @param password the superuser's password
	 * @return the connection, in auto-commit mode
	 * @throws SQLException when the server refuses
	 */
	public static Connection connect(int port, String database, String password) throws SQLException {
		return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, SUPERUSER, password);
	}

	/**
	 * Creates a database unless it is there.
	 * @param database its name
	 */
	public void createDatabase(String database) {
		createDatabase(database, SUPERUSER);
	}

	/**
	 * Creates a database unless it is there.
	 * @param database its name
	 * @param owner the role that owns it
	 */
	public void createDatabase(String database, String owner) {
		try (Connection connection = connect(SUPERUSER);
				PreparedStatement query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
			query.setString(1, database);
			try (ResultSet found = query.executeQuery()) {
				if (!found.next()) {
					execute(connection, "CREATE DATABASE " + identifier(database) + " OWNER " + identifier(owner));
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Copies a database that nobody is connected to, far quicker than migrating a new
	 * one.
	 * @param template the name of the database to copy
	 * @param database the name of the copy
	 */
	public void copyDatabase(String template, String database) {
		runScript(SUPERUSER, "CREATE DATABASE " + identifier(database) + " TEMPLATE " + identifier(template)
				+ " STRATEGY file_copy");
	}

	/**
	 * Drops a database, with whoever is connected to it.
	 * @param database its name
	 */
	public void dropDatabase(String database) {
		runScript(SUPERUSER, "DROP DATABASE IF EXISTS " + identifier(database) + " WITH (FORCE)");
	}

	/**
	 * Runs a script as superuser.
	 * @param database the name of the database
	 * @param sql the statements
	 */
	public void runScript(String database, String sql) {
		try (Connection connection = connect(database)) {
			execute(connection, sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Lets a role log in with a password; the role is made when it is not there.
	 * @param role the name of the role
	 * @param password its password
	 */
	public void setPassword(String role, String password) {
		String name = identifier(role);
		runScript(SUPERUSER, """
				DO $$ BEGIN
				IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = %s) THEN CREATE ROLE %s; END IF;
				END $$;
				ALTER ROLE %s LOGIN PASSWORD %s""".formatted(literal(role), name, name, literal(password)));
	}

	/**
	 * Stops the server; what is committed is kept, unless it is a server for tests.
	 */
	@Override
	public void close() {
		if (this.child != null) {
			this.child.stop("INT", Duration.ofSeconds(20));
		}
		if (this.temporary != null) {
			Folders.delete(this.temporary);
		}
	}

	private static PostgresServer start(PostgresOptions options, @Nullable Path temporary) {
		PostgresBinaries binaries = PostgresBinaries.unpacked();
		new PostgresData(binaries).prepare(options);
		Child child = Child.start(new Child.Start("PostgreSQL",
				Unprivileged.command(PostgresSettings.command(binaries, options)), Map.of(), options.log()));
		PostgresServer server = new PostgresServer(options, child, temporary);
		try {
			server.awaitAnswer(child);
			return server;
		}
		catch (RuntimeException ex) {
			child.stop("INT", Duration.ofSeconds(20));
			throw ex;
		}
	}

	private void awaitAnswer(Child child) {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		boolean answers = false;
		while (!answers) {
			if (System.nanoTime() > deadline) {
				throw new Fault("fault.child.slow", child.name(), PATIENCE.toSeconds(), child.log());
			}
			try (Connection connection = connect(SUPERUSER)) {
				answers = connection.isValid(5);
			}
			catch (SQLException ex) {
				if ("28P01".equals(ex.getSQLState())) {
					throw new Fault(ex, "fault.postgres.password",
							this.options.data().resolveSibling("secrets.properties"));
				}
				child.pause(Duration.ofMillis(40));
			}
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String identifier(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	private static String literal(String text) {
		return '\'' + text.replace("'", "''") + '\'';
	}

	private static String randomPassword() {
		byte[] bytes = new byte[16];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

}
