package mx.gob.colima.mesa.admin.live;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;

/**
 * Something that wants to know at once. Each has a thread of its own, on which it hears
 * one thing after the other, so it may read there; it must not wait for another listener.
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

	/**
	 * Tells whether something was only said. No list and no count changes by that.
	 * @param event what happened
	 * @return whether it was a message or a note
	 */
	static boolean isTalk(StreamEvent event) {
		return event.kind() == EventKind.MESSAGE || event.kind() == EventKind.INTERNAL_NOTE;
	}

}
