package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A short command, run to its end.
 */
public final class Command {

	private Command() {
	}

	/**
	 * Runs a command and waits for its end.
	 * @param words the program and its arguments
	 * @param environment names and values of variables, in turn
	 * @return its exit code and everything it printed
	 */
	public static Result run(List<String> words, String... environment) {
		ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
		for (int i = 0; i < environment.length; i += 2) {
			builder.environment().put(environment[i], environment[i + 1]);
		}
		try {
			Process process = builder.start();
			process.getOutputStream().close();
			try (InputStream output = process.getInputStream()) {
				String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
				return new Result(process.waitFor(), text.strip());
			}
		}
		catch (IOException ex) {
			return new Result(127, String.valueOf(ex.getMessage()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Result(130, "");
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

	/**
	 * What a command left behind.
	 *
	 * @param exitCode its exit code, 127 when there is no such program
	 * @param output what it printed
	 */
	public record Result(int exitCode, String output) {
	}

}
