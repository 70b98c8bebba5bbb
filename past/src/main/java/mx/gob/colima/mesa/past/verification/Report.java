package mx.gob.colima.mesa.past.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a verification found.
 */
public final class Report {

	private static final int TOLD = 20;

	private final AtomicInteger series = new AtomicInteger();

	private final AtomicLong requests = new AtomicLong();

	private final AtomicLong entries = new AtomicLong();

	private final AtomicLong flawed = new AtomicLong();

	private final List<String> flaws = new ArrayList<>();

	Report() {
	}

	void series() {
		this.series.incrementAndGet();
	}

	void request(int history) {
		this.requests.incrementAndGet();
		this.entries.addAndGet(history);
	}

	void flaw(String where, String what) {
		this.flawed.incrementAndGet();
		synchronized (this.flaws) {
			if (this.flaws.size() < TOLD) {
				this.flaws.add(where + ": " + what);
			}
		}
	}

	/**
	 * Whether everything is as it should be.
	 * @return whether nothing was found
	 */
	public boolean good() {
		return this.flawed.get() == 0;
	}

	/**
	 * How many requests were looked at.
	 * @return the number
	 */
	public long requests() {
		return this.requests.get();
	}

	/**
	 * What was found, up to the first {@value #TOLD}.
	 * @return where and what, one each
	 */
	public List<String> flaws() {
		synchronized (this.flaws) {
			return List.copyOf(this.flaws);
		}
	}

	/**
	 * In a few lines.
	 * @return the numbers and the flaws
	 */
	public String text() {
		String sums = String.format(Locale.ROOT, "%,d requests with %,d entries in %,d series of folios: %s",
				this.requests.get(), this.entries.get(), this.series.get(),
				good() ? "all as they should be." : this.flawed.get() + " flaws.");
		return String.join(System.lineSeparator(),
				java.util.stream.Stream.concat(java.util.stream.Stream.of(sums), flaws().stream()).toList());
	}

}
