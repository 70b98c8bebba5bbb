package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;

/**
 * What somebody does again and again.
 */
@FunctionalInterface
interface Turn {

	/**
	 * Does it once.
	 * @throws IOException if there was no answer until the patience ended
	 */
	void take() throws IOException;

}
