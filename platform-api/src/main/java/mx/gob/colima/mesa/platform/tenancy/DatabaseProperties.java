package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is, and the password of each role.
 *
 * @param host host name
 * @param port port
 * @param name name of the database
 * @param acquireTimeout how long a call waits for a connection before it is told that the
 * service is unavailable
 * @param passwords password by door
 * @param pools most connections by door
 */
@ConfigurationProperties("mesa.database")
record DatabaseProperties(String host, int port, String name, Duration acquireTimeout, Map<Door, String> passwords,
		Map<Door, Integer> pools) {
}
