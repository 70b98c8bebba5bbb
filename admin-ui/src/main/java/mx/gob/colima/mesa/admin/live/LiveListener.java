package mx.gob.colima.mesa.admin.live;

import mx.gob.colima.mesa.contract.stream.StreamEvent;

/**
 * Something that wants to know at once. It is called on the feed's own threads: it must
 * not wait there.
 */
public interface LiveListener {

	/**
	 * Something happened to a request.
	 * @param event what
	 */
	default void changed(StreamEvent event) {
	}

	/**
	 * The connection was lost or came back; after it came back, events may be missing.
	 * @param connection its state
	 */
	default void connection(Connection connection) {
	}

	/**
	 * Half a minute has passed.
	 */
	default void beat() {
	}

}
