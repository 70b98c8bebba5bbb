package mx.gob.colima.mesa.portal.live;

import mx.gob.colima.mesa.contract.stream.StreamEvent;

/**
 * What the one upstream stream tells the browsers' streams.
 */
sealed interface LiveSignal {

	/**
	 * A request changed.
	 *
	 * @param event ids and kind
	 */
	record Changed(StreamEvent event) implements LiveSignal {
	}

	/**
	 * The upstream stream came or went.
	 *
	 * @param up whether it is there
	 */
	record Upstream(boolean up) implements LiveSignal {
	}

}
