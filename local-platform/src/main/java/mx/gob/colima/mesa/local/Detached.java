package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;

/**
 * The same start in the background: shows what it says until it is ready.
 */
final class Detached {

	private final PlatformOptions options;

	private final PrintStream out;

	Detached(PlatformOptions options, PrintStream out) {
		this.options = options;
		this.out = out;
	}

	int start() {
		Path log = this.options.data().log("up");
		List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
				"-Dmesa.root=" + this.options.root(), "-cp", System.getProperty("java.class.path"),
				Mesa.class.getName(), "up");
		Status.forget(this.options);
		Child child = Child.start(new Child.Start("mesa", command, Map.of(), log));
		Path ready = this.options.data().path().resolve("running.json");
		long shown = 0;
		boolean done = false;
		while (!done) {
			done = Files.exists(ready) || !child.isAlive();
			try {
				child.pause(Duration.ofMillis(300));
			}
			catch (Fault ex) {
				done = true;
			}
			shown = show(log, shown);
		}
		if (Files.exists(ready)) {
			this.out.println(Texts.get("up.detached"));
			return 0;
		}
		return 1;
	}

	private long show(Path log, long from) {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			byte[] bytes = new byte[(int) (file.length() - from)];
			file.seek(from);
			file.readFully(bytes);
			this.out.write(bytes, 0, bytes.length);
			this.out.flush();
			return from + bytes.length;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
