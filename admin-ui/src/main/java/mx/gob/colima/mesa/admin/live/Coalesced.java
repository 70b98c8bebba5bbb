package mx.gob.colima.mesa.admin.live;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that is asked for more often than it is worth doing: one run at a time, and one
 * more if it was asked for meanwhile.
 */
public final class Coalesced {

	private final AtomicInteger asked = new AtomicInteger();

	private final Runnable work;

	/**
	 * Prepares the work.
	 * @param work what is done, on a virtual thread
	 */
	public Coalesced(Runnable work) {
		this.work = work;
	}

	/**
	 * Asks for a run.
	 */
	public void run() {
		if (this.asked.getAndIncrement() == 0) {
			Thread.ofVirtual().name("coalesced").start(this::untilQuiet);
		}
	}

	private void untilQuiet() {
		int seen;
		do {
			seen = this.asked.get();
			try {
				this.work.run();
			}
			catch (RuntimeException ex) {
				Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), ex);
			}
		}
		while (!this.asked.compareAndSet(seen, 0));
	}

}
