package mx.gob.colima.mesa.bench.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/**
 * People who work all the time until they are told to come to an end.
 */
final class Load implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final List<Future<?>> people = new ArrayList<>();

	private final AtomicLong deadline = new AtomicLong(Long.MAX_VALUE);

	private volatile boolean working = true;

	/**
	 * Whether it is worth while to wait for an answer.
	 * @return tells whether to go on trying
	 */
	BooleanSupplier patience() {
		return () -> System.nanoTime() < this.deadline.get();
	}

	/**
	 * Somebody begins to work.
	 * @param turn what they do again and again
	 */
	void begin(Turn turn) {
		this.people.add(this.threads.submit(() -> {
			while (this.working) {
				turn.take();
			}
			return null;
		}));
	}

	/**
	 * Lets everybody finish what they began, and waits for that.
	 */
	void finish() {
		this.deadline.set(System.nanoTime() + PATIENCE.toNanos());
		this.working = false;
		try {
			for (Future<?> person : this.people) {
				person.get(PATIENCE.toSeconds() + 30, TimeUnit.SECONDS);
			}
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IllegalStateException("an answer never came", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

}
