package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;

import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.dao.PessimisticLockingFailureException;

/**
 * Begins a transaction again that could not get a lock in time, a few times; who still
 * gets none is told to come again.
 */
public final class LockRetry {

	private static final Retry AGAIN = Retry.backoff(2, Duration.ofMillis(50))
		.jitter(0.5)
		.filter(PessimisticLockingFailureException.class::isInstance)
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

}
