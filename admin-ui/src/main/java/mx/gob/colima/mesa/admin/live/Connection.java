package mx.gob.colima.mesa.admin.live;

import java.time.Instant;

/**
 * State of the connection for events.
 *
 * @param alive whether events come
 * @param since since when it is so
 */
public record Connection(boolean alive, Instant since) {
}
