package mx.gob.colima.mesa.platform.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.PlatformApi;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole API on a free port over a real PostgreSQL with the people of {@link Sample}.
 * All such tests share one application and one database.
 */
@Import(RecordedSignIns.class)
@SpringBootTest(classes = PlatformApi.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningApi {

	/** Where the application keeps files; emptied by {@code clean}. */
	protected static final Path BLOBS = Path.of("target/blobs/" + ProcessHandle.current().pid());

	private static @Nullable String name;

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void platform(DynamicPropertyRegistry registry) {
		registry.add("mesa.blobs.folder", () -> BLOBS);
		registry.add("mesa.oidc.issuer", TestIssuer::issuer);
		registry.add("mesa.oidc.client-secret", () -> PlatformDatabase.PASSWORD);
		registry.add("spring.mail.port", () -> MailServer.shared().port());
		registry.add("mesa.mail.starttls", () -> false);
		registry.add("mesa.outbox.poll", () -> "100ms");
		registry.add("mesa.jobs.poll", () -> "200ms");
		registry.add("mesa.database.port", () -> PostgresServer.shared().port());
		registry.add("mesa.database.name", RunningApi::database);
		for (String door : new String[] { "tenant", "operator", "auditor", "platform", "worker", "stream" }) {
			registry.add("mesa.database.passwords." + door, () -> PlatformDatabase.PASSWORD);
		}
	}

	/**
	 * Name of the database that the application uses.
	 * @return the name
	 */
	protected static synchronized String database() {
		if (name == null) {
			name = PlatformDatabase.sample();
		}
		return name;
	}

	/**
	 * Looks into the database that the application uses.
	 * @param sql a query
	 * @return the first value of its first row; {@code null} if there is none
	 */
	protected static @Nullable String fromDatabase(String sql) {
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(sql)) {
			return row.next() ? row.getString(1) : null;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Changes something in the database that the application uses.
	 * @param sql the statements
	 */
	protected static void inDatabase(String sql) {
		PostgresServer.shared().runScript(database(), sql);
	}

	/**
	 * A client that calls as somebody.
	 * @param person who calls
	 * @return the client
	 */
	protected WebTestClient as(Sample person) {
		return with(TestIssuer.token(person));
	}

	/**
	 * A client that calls with a token.
	 * @param token the token
	 * @return the client
	 */
	protected WebTestClient with(String token) {
		return anonymous().mutate().defaultHeaders((headers) -> headers.setBearerAuth(token)).build();
	}

	/**
	 * Where the API listens.
	 * @return its address
	 */
	protected String address() {
		return "http://localhost:" + this.port;
	}

	/**
	 * A client without token.
	 * @return the client
	 */
	protected WebTestClient anonymous() {
		return WebTestClient.bindToServer()
			.baseUrl(address())
			.responseTimeout(Duration.ofSeconds(30))
			// the document of the API is longer than what a client buffers by itself
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(1 << 20))
			.build();
	}

}
