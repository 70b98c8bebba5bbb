package mx.gob.colima.mesa.local;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import mx.gob.colima.mesa.local.data.DataFolder;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * What {@code ./mesa} does once everything is built.
 */
public final class Mesa {

	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

	static final String REPLICAS = "--replicas";

	private final PlatformOptions options;

	private Mesa(PlatformOptions options) {
		this.options = options;
	}

	/**
	 * Runs one command.
	 * @param arguments the command and its options
	 */
	public static void main(String[] arguments) {
		DataFolder data = null;
		int exit = 1;
		try {
			List<String> words = List.of(arguments);
			PlatformOptions options = PlatformOptions.from(System.getenv(), replicas(words));
			data = options.data();
			Mishap mishap = new Mishap(data);
			Thread
				.setDefaultUncaughtExceptionHandler((thread, problem) -> ERR.println("mesa: " + mishap.tell(problem)));
			exit = new Mesa(options).run(words.getFirst(), words.subList(1, words.size()));
		}
		catch (Throwable ex) {
			ERR.println("mesa: " + new Mishap(data).tell(ex));
		}
		System.exit(exit);
	}

	private static int replicas(List<String> words) {
		int at = words.indexOf(REPLICAS);
		String number = (at < 0) ? "1" : (at + 1 < words.size()) ? words.get(at + 1) : "";
		if (!number.matches("[1-4]")) {
			throw new Fault("fault.replicas", number);
		}
		return Integer.parseInt(number);
	}

	private int run(String command, List<String> words) throws InterruptedException {
		return switch (command) {
			case "up" -> up(this.options.with(PastWish.from(words)), words.contains("--detach"));
			case "status" -> new Status(this.options, OUT).print(words.contains("--json"));
			case "clock" -> new ClockCommand(this.options.data(), this.options.clock()).run(words, OUT);
			case "token" -> new Status(this.options, OUT).printToken(words);
			case "down" -> down();
			case "reset" -> reset(words.contains("--yes"));
			default -> throw new Fault("fault.command", command);
		};
	}

	private static int up(PlatformOptions wanted, boolean detached) throws InterruptedException {
		Optional<Revival> up = Revival.of(wanted);
		if (up.isPresent() && !up.get().dead().isEmpty()) {
			return revive(up.get());
		}
		return detached ? new Detached(wanted, OUT).start() : new Attached(wanted, OUT).start();
	}

	private static int revive(Revival up) {
		TerminalProgress progress = new TerminalProgress(OUT);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<String> back = up.run((running) -> new Startup(running, progress, threads)::revive);
			progress.end();
			OUT.println(Texts.get("up.revived", String.join(", ", back)));
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
		this.options.data().requireOurs();
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
