package mx.gob.colima.mesa.local.process;

import java.util.ArrayList;
import java.util.List;

/**
 * A session of its own for each process, where the system offers that: Ctrl-C reaches it
 * only through its parent, in the right order.
 */
final class Session {

	private static final boolean AVAILABLE = Command.runHere(List.of("setsid", "true")).exitCode() == 0;

	private Session() {
	}

	static List<String> command(List<String> words) {
		List<String> command = new ArrayList<>();
		if (AVAILABLE) {
			command.add("setsid");
		}
		command.addAll(words);
		return command;
	}

}
