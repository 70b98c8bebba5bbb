package mx.gob.colima.mesa.admin.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Work that is asked for more often than it is worth doing: the first run begins at once,
 * then there is a rest, and one more run if it was asked for meanwhile. The rest grows as
 * long as every rest is asked into: what comes now and then is done at once, and a flood
 * costs no more than a run in each of the longest rests.
 */
public final class Coalesced {

	private static final Executor THREADS = (work) -> Thread.ofVirtual().name("coalesced").start(work);

	private final AtomicInteger asked = new AtomicInteger();

	private final Runnable work;

	private final Duration shortest;

	private final Duration longest;

	private final BiConsumer<Duration, Runnable> later;

	/** Touched by whoever runs or rests alone. */
	private volatile Duration rest;

	/**
	 * Prepares the work.
	 * @param work what is done, on a virtual thread
	 * @param shortest how long nothing is done after a run that nobody waited for
	 * @param longest to how much that grows while it is asked for again and again
	 */
	public Coalesced(Runnable work, Duration shortest, Duration longest) {
		this(work, shortest, longest,
				(rest, next) -> CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS, THREADS)
					.execute(next));
	}

	/**
	 * Prepares work whose rest does not grow.
	 * @param work what is done, on a virtual thread
	 * @param rest how long nothing is done after a run
	 */
	public Coalesced(Runnable work, Duration rest) {
		this(work, rest, rest);
	}

	Coalesced(Runnable work, Duration shortest, Duration longest, BiConsumer<Duration, Runnable> later) {
		this.work = work;
		this.shortest = shortest;
		this.longest = longest;
		this.later = later;
		this.rest = shortest;
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
		this.later.accept(this.rest, () -> rested(seen));
	}

	private void rested(int seen) {
		Duration grown = this.rest.multipliedBy(2);
		// before anybody else may begin
		this.rest = this.shortest;
		if (!this.asked.compareAndSet(seen, 0)) {
			this.rest = (grown.compareTo(this.longest) < 0) ? grown : this.longest;
			once();
		}
	}

}
