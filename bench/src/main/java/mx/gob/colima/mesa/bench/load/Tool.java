package mx.gob.colima.mesa.bench.load;

import java.io.IOException;
import java.util.List;

import mx.gob.colima.mesa.local.process.Command;

/**
 * A program that this machine has to have.
 */
final class Tool {

	private Tool() {
	}

	static String run(List<String> command, String... environment) throws IOException {
		Command.Result result = Command.run(command, environment);
		if (result.exitCode() != 0) {
			throw new IOException(String.join(" ", command) + ": " + result.output());
		}
		return result.output();
	}

}
