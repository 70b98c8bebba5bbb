package mx.gob.colima.mesa.bench.call;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Tries again while what is called does not answer, as people and programs do.
 */
public final class Retry {

	private static final Duration PAUSE = Duration.ofMillis(50);

	private Retry() {
	}

	/**
	 * Tries until it succeeds.
	 * @param goOn whether to go on trying
	 * @param attempt what to try
	 * @param <T> what it gives
	 * @return what it gave
	 * @throws IOException the last failure when trying ended
	 */
	public static <T> T until(BooleanSupplier goOn, Attempt<T> attempt) throws IOException {
		while (true) {
			try {
				return attempt.run();
			}
			catch (IOException ex) {
				if (!goOn.getAsBoolean()) {
					throw ex;
				}
				LockSupport.parkNanos(PAUSE.toNanos());
			}
		}
	}

	/**
	 * Something that may fail.
	 *
	 * @param <T> what it gives
	 */
	@FunctionalInterface
	public interface Attempt<T> {

		/**
		 * Tries once.
		 * @return what it gives
		 * @throws IOException if it failed
		 */
		T run() throws IOException;

	}

}
