package mx.gob.colima.mesa.local.postgres;

import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The one server of a JVM's tests: started here, unless somebody offers another.
 */
final class SharedServer {

	static final PostgresServer SERVER = offered().orElseGet(PostgresServer::ephemeral);

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "postgres-stop"));
	}

	private SharedServer() {
	}

	private static Optional<PostgresServer> offered() {
		return ServiceLoader.load(ServerOffer.class)
			.stream()
			.map(ServiceLoader.Provider::get)
			.flatMap((offer) -> offer.server().stream())
			.findFirst();
	}

}
