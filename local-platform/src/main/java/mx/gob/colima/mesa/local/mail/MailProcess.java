package mx.gob.colima.mesa.local.mail;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Health;

/**
 * The mail catcher as a process of its own, which knows no secret.
 */
public final class MailProcess {

	/** The name of the process. */
	public static final String NAME = "mail";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private MailProcess() {
	}

	/**
	 * Starts the mail catcher and waits until it takes mail.
	 * @param port where the page is
	 * @param smtp where it takes mail
	 * @param folder where it keeps mails; whatever is there is deleted
	 * @param log where its output goes
	 */
	public static void start(int port, int smtp, Path folder, Path log) {
		// a mail that does not fit cuts its own connection, nothing else: no exit by it
		List<String> command = List.of(Command.java(), "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
				// nobody reads what the library would log
				"-Dslf4j.internal.verbosity=ERROR", "-cp", System.getProperty("java.class.path"),
				MailCatcher.class.getName(), String.valueOf(port), String.valueOf(smtp), folder.toString());
		Child child = Child.start(new Child.Start(NAME, command, Map.of(), log));
		Health.await(child, health(port), PATIENCE);
	}

	/**
	 * Returns where it tells whether it takes mail.
	 * @param port where the page is
	 * @return the address
	 */
	public static URI health(int port) {
		return URI.create("http://localhost:" + port + "/health");
	}

}
