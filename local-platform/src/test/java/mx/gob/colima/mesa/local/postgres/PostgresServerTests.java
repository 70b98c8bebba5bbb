package mx.gob.colima.mesa.local.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.report.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresServerTests {

	@Test
	void sharedServerIsPostgres18WithTheExtensionsWeNeed() throws SQLException {
		PostgresServer server = PostgresServer.shared();
		server.createDatabase("extensions");
		server.createDatabase("extensions");
		server.runScript("extensions",
				"CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin; CREATE EXTENSION pg_trgm;");
		assertThat(query(server, "extensions", "SHOW server_version_num")).startsWith("18");
		assertThat(query(server, "extensions", "SELECT unaccent('Peña Muñoz')")).isEqualTo("Pena Munoz");
	}

	@Test
	void aDatabaseIsCopiedAndDropped() throws SQLException {
		PostgresServer server = PostgresServer.shared();
		server.createDatabase("original");
		server.runScript("original", "CREATE TABLE t AS SELECT 42 AS n");
		server.copyDatabase("original", "copia");
		assertThat(query(server, "copia", "SELECT n FROM t")).isEqualTo("42");
		server.dropDatabase("copia");
		assertThatExceptionOfType(SQLException.class).isThrownBy(() -> server.connect("copia").close());
	}

	@Test
	void aRoleSignsInWithItsPasswordOnly() throws SQLException {
		PostgresServer server = PostgresServer.shared();
		server.setPassword("mesa_example", "first");
		server.setPassword("mesa_example", "it's second");
		String url = server.jdbcUrl("postgres");
		try (Connection connection = DriverManager.getConnection(url, "mesa_example", "it's second")) {
			assertThat(connection.isValid(5)).isTrue();
		}
		assertThatExceptionOfType(SQLException.class)
			.isThrownBy(() -> DriverManager.getConnection(url, "mesa_example", "first").close());
	}

	@Test
	void dataSurviveARestartAndAreNotTakenFromAHalfWrittenFolder(@TempDir Path folder) throws Exception {
		PostgresOptions options = new PostgresOptions(folder.resolve("data"), folder.resolve("postgres.log"),
				FreePort.pick(), "secret", true);
		try (PostgresServer server = PostgresServer.start(options)) {
			server.runScript("postgres", "CREATE TABLE kept AS SELECT 'yes' AS answer");
		}
		try (PostgresServer server = PostgresServer.start(options)) {
			assertThat(query(server, "postgres", "SELECT answer FROM kept")).isEqualTo("yes");
		}
		Files.delete(options.data().resolve("PG_VERSION"));
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> PostgresServer.start(options).close())
			.withMessageContaining("./mesa reset");
	}

	@Test
	void aPasswordThatIsNotTheDatabasesIsSaidAndNoServerStays(@TempDir Path folder) throws Exception {
		PostgresOptions options = new PostgresOptions(folder.resolve("data"), folder.resolve("postgres.log"),
				FreePort.pick(), "secret", false);
		PostgresServer.start(options).close();
		PostgresOptions wrong = new PostgresOptions(options.data(), options.log(), options.port(), "other", false);
		assertThatExceptionOfType(Fault.class).isThrownBy(() -> PostgresServer.start(wrong).close())
			.withMessageContaining("secrets.properties")
			.withMessageContaining("./mesa reset");
		assertThat(options.data().resolve("postmaster.pid")).doesNotExist();
	}

	private static String query(PostgresServer server, String database, String sql) throws SQLException {
		try (Connection connection = server.connect(database);
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
	}

}
