package mx.gob.colima.mesa.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.process.Child;
import mx.gob.colima.mesa.local.process.Command;
import mx.gob.colima.mesa.local.report.Fault;
import mx.gob.colima.mesa.local.report.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The same start in the background: shows what it says until it is ready.
 */
final class Detached {

	private final PlatformOptions options;

	private final PrintStream out;

	private final Path log;

	private volatile @Nullable Child child;

	private volatile boolean stopping;

	private volatile boolean done;

	Detached(PlatformOptions options, PrintStream out) {
		this.options = options;
		this.out = out;
		this.log = options.data().log("up");
	}

	int start() {
		// what keeps it from starting is said here, and spares what may be running
		LocalPlatform.claim(this.options).close();
		Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "mesa-stop"));
		List<String> command = new ArrayList<>(List.of(Command.java(), "-Xmx128m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dmesa.root=" + this.options.root(),
				"-cp", System.getProperty("java.class.path"), Mesa.class.getName(), "up", "--requests",
				String.valueOf(this.options.past().requests()), "--people",
				String.valueOf(this.options.past().people())));
		int replicas = this.options.ports().replicas().size();
		if (replicas > 1) {
			command.addAll(List.of(Mesa.REPLICAS, String.valueOf(replicas)));
		}
		Child started = Child.start(new Child.Start("mesa", command, Map.of(), this.log));
		this.child = started;
		boolean ready = follow(started);
		this.done = true;
		if (ready) {
			this.out.println(Texts.get("up.detached"));
		}
		return ready ? 0 : 1;
	}

	private boolean follow(Child started) {
		Path ready = this.options.data().path().resolve("running.json");
		long shown = 0;
		boolean ended = false;
		while (!ended) {
			ended = Files.exists(ready) || !started.isAlive();
			try {
				started.pause(Duration.ofMillis(300));
			}
			catch (Fault ex) {
				ended = true;
			}
			shown = show(shown);
		}
		return started.isAlive() && Files.exists(ready);
	}

	private long show(long from) {
		if (this.stopping) {
			return from;
		}
		try (RandomAccessFile file = new RandomAccessFile(this.log.toFile(), "r")) {
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

	// Ctrl-C before it is ready: what it was starting is not wanted any more
	private void stop() {
		Child started = this.child;
		if (this.done) {
			return;
		}
		this.stopping = true;
		this.out.print(Texts.get("up.stopping") + " ");
		if (started != null) {
			started.stop("TERM", Duration.ofSeconds(60));
		}
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
		this.out.println(Texts.get("up.stopped"));
	}

}
