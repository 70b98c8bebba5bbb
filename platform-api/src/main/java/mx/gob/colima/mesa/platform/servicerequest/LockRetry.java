package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.util.Set;

import io.r2dbc.spi.R2dbcException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Begins a transaction again that could not get a lock in time, a few times; who still
 * gets none is told to come again.
 */
public final class LockRetry {

	// lock_not_available, deadlock_detected, serialization_failure
	private static final Set<String> STATES = Set.of("55P03", "40P01", "40001");

	private static final Retry AGAIN = Retry.backoff(2, Duration.ofMillis(50))
		.jitter(0.5)
		.filter(LockRetry::locked)
		.onRetryExhaustedThrow((again, last) -> last.failure());

	private LockRetry() {
	}

	/**
	 * Retries a whole transaction.
	 * @param transaction the transaction
	 * @param <T> what it gives
	 * @return what it gives
	 */
	public static <T> Mono<T> around(Mono<T> transaction) {
		return transaction.retryWhen(AGAIN);
	}

	private static boolean locked(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof R2dbcException refused && refused.getSqlState() != null) {
				return STATES.contains(refused.getSqlState());
			}
		}
		return false;
	}

}
