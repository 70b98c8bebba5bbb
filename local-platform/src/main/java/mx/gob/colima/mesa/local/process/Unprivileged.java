package mx.gob.colima.mesa.local.process;

import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * Runs a program as somebody else than root, which PostgreSQL refuses.
 */
public final class Unprivileged {

	private static final List<List<String>> WAYS = List.of(
			// root outside keeps owning the files, so that folders closed to others work
			List.of("unshare", "--user", "--map-user=1000", "--map-group=1000"),
			List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=+dac_override",
					"--ambient-caps=+dac_override"),
			List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

	private static final List<String> PREFIX = prefix();

	private Unprivileged() {
	}

	/**
	 * Returns the command as it has to be called here.
	 * @param words the program and its arguments
	 * @return the same, behind what drops root's rights if we are root
	 */
	public static List<String> command(List<String> words) {
		List<String> command = new ArrayList<>(PREFIX);
		command.addAll(words);
		return List.copyOf(command);
	}

	/**
	 * Tells whether files of the program must belong to {@code nobody}.
	 * @return whether another user of the machine runs it
	 */
	public static boolean isAnotherUser() {
		return PREFIX.contains("--reuid=65534");
	}

	private static List<String> prefix() {
		if (!"0".equals(Command.run(List.of("id", "-u")).output())) {
			return List.of();
		}
		return WAYS.stream()
			.filter((way) -> Command.succeeds(withTrue(way)))
			.findFirst()
			.orElseThrow(() -> new Fault("fault.root"));
	}

	private static String[] withTrue(List<String> way) {
		List<String> words = new ArrayList<>(way);
		words.add("true");
		return words.toArray(new String[0]);
	}

}
