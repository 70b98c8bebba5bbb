package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * A long-running child process in a session of its own, so that Ctrl-C reaches it only
 * through its parent, in the right order.
 */
public final class Child {

	private final Start start;

	private final Process process;

	private Child(Start start, Process process) {
		this.start = start;
		this.process = process;
	}

	/**
	 * Starts a child; what it prints goes to its log.
	 * @param start what to start
	 * @return the running child
	 */
	public static Child start(Start start) {
		if (Thread.currentThread().isInterrupted()) {
			throw new Fault("fault.interrupted");
		}
		ProcessBuilder builder = new ProcessBuilder(Session.command(start.command())).redirectErrorStream(true)
			.redirectOutput(start.log().toFile())
			.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
		builder.environment().putAll(start.environment());
		try {
			Files.createDirectories(start.log().toAbsolutePath().getParent());
			Process process = builder.start();
			PidFile.of(start.log()).write(process.toHandle());
			return new Child(start, process);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the name under which people know the child.
	 * @return the name
	 */
	public String name() {
		return this.start.name();
	}

	/**
	 * Returns where the child's output goes.
	 * @return the log file
	 */
	public Path log() {
		return this.start.log();
	}

	/**
	 * Tells whether the child still runs.
	 * @return whether it is alive
	 */
	public boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Waits a moment, less if the child ends before.
	 * @param patience how long to wait at most
	 */
	public void pause(Duration patience) {
		try {
			if (this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new Fault("fault.child.died", name(), log(), lastLines(15));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	/**
	 * Waits a moment for the end of a child that has only one thing to do.
	 * @param patience how long to wait at most
	 * @return whether it has ended
	 */
	public boolean endsWithin(Duration patience) {
		try {
			return this.process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	/**
	 * Makes sure that a child that has ended did so as it should.
	 * @param expected the exit codes that are no fault
	 * @return its exit code
	 */
	public int requireExit(int... expected) {
		int code = this.process.exitValue();
		if (IntStream.of(expected).noneMatch((good) -> good == code)) {
			throw new Fault("fault.child.died", name(), log(), lastLines(15));
		}
		return code;
	}

	/**
	 * Waits for the end of a child that has only one thing to do.
	 * @param patience how long it may take
	 */
	public void awaitEnd(Duration patience) {
		if (!endsWithin(patience)) {
			throw new Fault("fault.child.slow", name(), patience.toSeconds(), log());
		}
		requireExit(0);
	}

	/**
	 * Asks the child to end and makes sure that it does.
	 * @param signal the signal by which it ends in good order
	 * @param patience how long it may take
	 */
	public void stop(String signal, Duration patience) {
		Termination.of(this.process.toHandle()).by(signal, patience);
		PidFile.of(this.start.log()).delete();
	}

	private String lastLines(int count) {
		try {
			List<String> lines = Files.readString(log(), StandardCharsets.UTF_8).lines().toList();
			return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - count), lines.size()));
		}
		catch (IOException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	/**
	 * What to start.
	 *
	 * @param name the name under which people know it
	 * @param command the program and its arguments
	 * @param environment variables added to those of this process
	 * @param log where its output goes; its pid file stands beside
	 */
	public record Start(String name, List<String> command, Map<String, String> environment, Path log) {
	}

}
