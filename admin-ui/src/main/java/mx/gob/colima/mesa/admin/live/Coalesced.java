package mx.gob.colima.mesa.admin.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is asked for more often than it is worth doing: the first run begins at once,
 * then there is a rest, and one more run if it was asked for meanwhile.
 */
public final class Coalesced {

	private static final Executor THREADS = (work) -> Thread.ofVirtual().name("coalesced").start(work);

	private final AtomicInteger asked = new AtomicInteger();

	private final Runnable work;

	private final Executor afterRest;

	/**
	 * Prepares the work.
	 * @param work what is done, on a virtual thread
	 * @param rest how long nothing is done after a run
	 */
	public Coalesced(Runnable work, Duration rest) {
		this.work = work;
		this.afterRest = CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS, THREADS);
	}

	/**
	 * Asks for a run.
	 */
	public void run() {
		if (this.asked.getAndIncrement() == 0) {
			THREADS.execute(this::once);
		}
	}

	private void once() {
		int seen = this.asked.get();
		try {
			this.work.run();
		}
		catch (RuntimeException ex) {
			Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), ex);
		}
		this.afterRest.execute(() -> {
			if (!this.asked.compareAndSet(seen, 0)) {
				once();
			}
		});
	}

}
