package mx.gob.colima.mesa.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

import mx.gob.colima.mesa.local.report.Progress;

/**
 * Tells each step with the seconds since the beginning.
 */
final class TerminalProgress implements Progress {

	private final PrintStream out;

	private final long began = System.nanoTime();

	private volatile boolean ended;

	TerminalProgress(PrintStream out) {
		this.out = out;
	}

	@Override
	public void say(String text) {
		if (!this.ended) {
			this.out.println(String.format(Locale.ROOT, "[%5.1f s] %s", elapsed().toMillis() / 1000.0, text));
		}
	}

	void end() {
		this.ended = true;
	}

	Duration elapsed() {
		return Duration.ofNanos(System.nanoTime() - this.began);
	}

}
