package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * A short command, run to its end.
 */
public final class Command {

	private Command() {
	}

	/**
	 * Returns the {@code java} that runs this, for those that are started by it.
	 * @return its path
	 */
	public static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * Runs a command and waits for its end.
	 * @param words the program and its arguments
	 * @param environment names and values of variables, in turn
	 * @return its exit code and everything it printed
	 */
	public static Result run(List<String> words, String... environment) {
		return runHere(Session.command(words), environment);
	}

	static Result runHere(List<String> words, String... environment) {
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
		for (int i = 0; i < environment.length; i += 2) {
			builder.environment().put(environment[i], environment[i + 1]);
		}
		try {
			return result(builder.start());
		}
		catch (IOException ex) {
			return new Result(127, String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Tells whether a command exists here and succeeds.
	 * @param words the program and its arguments
	 * @return whether it ended with 0
	 */
	public static boolean succeeds(String... words) {
		return run(List.of(words)).exitCode() == 0;
	}

	// Reading cannot be interrupted, waiting can. No virtual thread reads: the one that
	// waits may hold the only carrier, as it does while a class is initialized.
	private static Result result(Process process) throws IOException {
		process.getOutputStream().close();
		CompletableFuture<String> output = CompletableFuture.supplyAsync(() -> read(process),
				(reader) -> Thread.ofPlatform().daemon().start(reader));
		try {
			return new Result(process.waitFor(), output.join().strip());
		}
		catch (InterruptedException ex) {
			Termination.of(process.toHandle()).force();
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	private static String read(Process process) {
		try (InputStream output = process.getInputStream()) {
			return new String(output.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

	/**
	 * What a command left behind.
	 *
	 * @param exitCode its exit code, 127 when there is no such program
	 * @param output what it printed
	 */
	public record Result(int exitCode, String output) {
	}

}
