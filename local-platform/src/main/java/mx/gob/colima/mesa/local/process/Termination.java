package mx.gob.colima.mesa.local.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The end of a process: asked first, forced when it does not obey.
 */
final class Termination {

	private static final Duration HURRY = Duration.ofSeconds(2);

	private final ProcessHandle process;

	private Termination(ProcessHandle process) {
		this.process = process;
	}

	static Termination of(ProcessHandle process) {
		return new Termination(process);
	}

	void by(String signal, Duration patience) {
		if (!this.process.isAlive()) {
			return;
		}
		// whoever is interrupted is in a hurry, but still owes the process its end
		boolean hurry = Thread.interrupted();
		try {
			Command.runHere(List.of("sh", "-c", "kill -" + signal + " " + this.process.pid()));
			if (!ends(hurry ? HURRY : patience)) {
				force();
			}
		}
		finally {
			if (hurry) {
				Thread.currentThread().interrupt();
			}
		}
	}

	void force() {
		List<ProcessHandle> family = this.process.descendants().toList();
		this.process.destroyForcibly();
		family.forEach(ProcessHandle::destroyForcibly);
		ends(Duration.ofSeconds(5));
		family.forEach((relative) -> Termination.of(relative).ends(HURRY));
	}

	private boolean ends(Duration patience) {
		try {
			this.process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException | ExecutionException | CancellationException ex) {
			return !this.process.isAlive();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return !this.process.isAlive();
		}
	}

}
