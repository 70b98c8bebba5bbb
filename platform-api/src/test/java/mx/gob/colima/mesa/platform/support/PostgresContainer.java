package mx.gob.colima.mesa.platform.support;

import java.util.Optional;
import java.util.UUID;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.postgres.ServerOffer;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/**
 * PostgreSQL from an image, for those who have a container engine and ask for it:
 * {@code -Dmesa.containers=true}, and another image than the official one by
 * {@code -Dmesa.containers.postgres=}. It ends with the JVM.
 */
public final class PostgresContainer implements ServerOffer {

	private static final String OFFICIAL = "postgres:18.6";

	private static final int PORT = 5432;

	@Override
	public Optional<PostgresServer> server() {
		return Boolean.getBoolean("mesa.containers") ? Optional.of(start()) : Optional.empty();
	}

	private static PostgresServer start() {
		String password = UUID.randomUUID().toString();
		DockerImageName image = DockerImageName.parse(System.getProperty("mesa.containers.postgres", OFFICIAL));
		GenericContainer<?> container = new GenericContainer<>(image).withExposedPorts(PORT)
			.withEnv("POSTGRES_PASSWORD", password)
			.withEnv("POSTGRES_INITDB_ARGS", "-E UTF8 --locale-provider=builtin --builtin-locale=C.UTF-8")
			.withCommand("postgres", "-c", "max_connections=120", "-c", "fsync=off", "-c", "full_page_writes=off", "-c",
					"synchronous_commit=off")
			.waitingFor(Wait.forListeningPort());
		container.start();
		// also without the engine's own cleaner, which some engines do not let in
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop, "postgres-container-stop"));
		return PostgresServer.attached(container.getMappedPort(PORT), password);
	}

}
