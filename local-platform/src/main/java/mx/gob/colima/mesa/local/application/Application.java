package mx.gob.colima.mesa.local.application;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.clock.ClockOffset;
import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.process.Health;

/**
 * One of the platform's applications, started from what its jar holds.
 *
 * @param name its name, by which its log goes too
 * @param jar its jar
 * @param port where it listens
 * @param environment its settings
 * @param options options of its Java machine
 */
public record Application(String name, BootJar jar, int port, Map<String, String> environment, List<String> options) {

	// beside what is deployed, never in it
	private static final Path CLOCK = home(ClockOffset.class);

	private static final Duration PATIENCE = Duration.ofSeconds(180);

	/**
	 * Starts the application and waits until it is ready.
	 * @param log where its output goes
	 * @return the running process
	 */
	public Child start(Path log) {
		Child child = begin(Map.of(), log);
		Health.await(child, health(), PATIENCE);
		return child;
	}

	/**
	 * Runs one of the application's jobs to its end.
	 * @param job the name of the job
	 * @param settings its settings, besides those of the application
	 * @param log where its output goes
	 */
	public void run(String job, Map<String, String> settings, Path log) {
		begin(this.name + " " + job, List.of(job), settings, log).awaitEnd(PATIENCE);
	}

	/**
	 * Begins what has one thing to do, however long it takes.
	 * @param settings its settings, besides those of the application
	 * @param log where its output goes
	 * @return the running process
	 */
	public Child begin(Map<String, String> settings, Path log) {
		return begin(this.name, List.of(), settings, log);
	}

	private Child begin(String title, List<String> arguments, Map<String, String> settings, Path log) {
		Map<String, String> all = new TreeMap<>(this.environment);
		all.putAll(settings);
		return Child.start(new Child.Start(title, command(arguments), all, log));
	}

	/**
	 * Returns where the application tells whether it is ready.
	 * @return the address
	 */
	public URI health() {
		return URI.create("http://localhost:" + this.port + "/actuator/health/readiness");
	}

	private static Path home(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<String> command(List<String> arguments) {
		List<String> words = new ArrayList<>(List.of(Command.java(), "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		words.addAll(this.options);
		words.addAll(List.of("-cp", this.jar.extracted() + File.pathSeparator + CLOCK, this.jar.mainClass()));
		words.addAll(arguments);
		return words;
	}

}
