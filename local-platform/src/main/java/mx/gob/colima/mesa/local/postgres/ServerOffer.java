package mx.gob.colima.mesa.local.postgres;

import java.util.Optional;

/**
 * Offers tests another server than the one that would be started on this machine; found
 * by {@link java.util.ServiceLoader}.
 */
public interface ServerOffer {

	/**
	 * The server.
	 * @return a running server on localhost, or nothing if none is offered now
	 */
	Optional<PostgresServer> server();

}
