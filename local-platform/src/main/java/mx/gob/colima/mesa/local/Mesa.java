package mx.gob.colima.mesa.local;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * What {@code ./mesa} does once everything is built.
 */
public final class Mesa {

	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

	private final PlatformOptions options;

	private Mesa(PlatformOptions options) {
		this.options = options;
	}

	/**
	 * Runs one command.
	 * @param arguments the command and its options
	 */
	public static void main(String[] arguments) {
		try {
			List<String> words = List.of(arguments);
			System.exit(new Mesa(PlatformOptions.from(System.getenv())).run(words.getFirst(),
					words.subList(1, words.size())));
		}
		catch (Fault ex) {
			ERR.println("mesa: " + ex.getMessage());
			System.exit(1);
		}
	}

	private int run(String command, List<String> words) {
		return switch (command) {
			case "up" -> words.contains("--detach") ? new Detached(this.options, OUT).start() : up();
			case "status" -> new Status(this.options, OUT).print(words.contains("--json"));
			case "token" -> new Status(this.options, OUT).printToken(words);
			case "down" -> down();
			case "reset" -> reset(words.contains("--yes"));
			default -> throw new Fault("fault.command", command);
		};
	}

	private int up() {
		LocalPlatform platform = LocalPlatform.claim(this.options);
		CountDownLatch ended = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			OUT.println(Texts.get("up.stopping"));
			platform.close();
			Status.forget(this.options);
			OUT.println(Texts.get("up.stopped"));
			ended.countDown();
		}, "mesa-stop"));
		TerminalProgress progress = new TerminalProgress(OUT);
		platform.open(progress);
		new Status(this.options, OUT).announce(platform, progress.elapsed());
		try {
			ended.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return 0;
	}

	private int down() {
		boolean any = this.options.data().stopAll();
		Status.forget(this.options);
		OUT.println(Texts.get(any ? "down.done" : "down.nothing"));
		return 0;
	}

	private int reset(boolean sure) {
		Console console = System.console();
		if (!sure) {
			if (console == null) {
				throw new Fault("fault.reset.unsure");
			}
			String answer = console.readLine("%s ", Texts.get("reset.ask", this.options.data().path()));
			if (answer == null || !answer.strip().matches("(?i)s[ií]?|y(es)?")) {
				OUT.println(Texts.get("reset.kept"));
				return 1;
			}
		}
		this.options.data().stopAll();
		this.options.data().delete();
		OUT.println(Texts.get("reset.done"));
		return 0;
	}

}
