package mx.gob.colima.mesa.past;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Counts what is made, and tells it now and then: whoever started this reads its lines.
 */
public final class Tally {

	private static final long PAUSE_NANOS = 500_000_000;

	private final Consumer<String> listener;

	private final AtomicInteger made = new AtomicInteger();

	private int wanted;

	private long told;

	/**
	 * Creates a tally.
	 * @param listener told lines: {@code MADE n OF m} and {@code PHASE name}
	 */
	public Tally(Consumer<String> listener) {
		this.listener = listener;
	}

	void begin(int count) {
		this.wanted = count;
	}

	/**
	 * So many more are made.
	 * @param count how many
	 */
	public void add(int count) {
		int now = this.made.addAndGet(count);
		synchronized (this) {
			long nanos = System.nanoTime();
			if (nanos - this.told > PAUSE_NANOS || now == this.wanted) {
				this.told = nanos;
				this.listener.accept(String.format(Locale.ROOT, "MADE %d OF %d", now, this.wanted));
			}
		}
	}

	/**
	 * Something else is done now.
	 * @param name its name
	 */
	public void phase(String name) {
		this.listener.accept("PHASE " + name);
	}

}
