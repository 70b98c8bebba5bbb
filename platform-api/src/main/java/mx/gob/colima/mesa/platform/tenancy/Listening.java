package mx.gob.colima.mesa.platform.tenancy;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import reactor.core.publisher.Mono;

/**
 * Opens connections for {@code LISTEN}, outside the pools, through the door
 * {@link Door#STREAM}.
 */
@FunctionalInterface
public interface Listening {

	/**
	 * Opens a connection; whoever opens it closes it.
	 * @return the connection
	 */
	Mono<PostgresqlConnection> open();

}
