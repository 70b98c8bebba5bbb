package mx.gob.colima.mesa.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mx.gob.colima.mesa.local.clock.ClockOffset;
import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.PidFile;
import mx.gob.colima.mesa.local.report.Cause;
import mx.gob.colima.mesa.local.report.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What one installation keeps: databases, secrets, logs, marks of what was done.
 */
public final class DataFolder {

	/** How long a running child may take to end in good order. */
	public static final Duration ORDERLY = Duration.ofSeconds(90);

	private static final long NEEDED_BYTES = 2L << 30;

	private static final List<String> CHILDREN = List.of("prepare", "past", "portal", "admin-ui", "platform-api",
			"keycloak", "door", "mail");

	private static final Pattern REPLICA = Pattern.compile("((?:portal|platform-api)-\\d+)\\.pid");

	private final Path path;

	private final Marker marker;

	private final long neededBytes;

	/**
	 * Creates a view of a folder, which need not exist yet.
	 * @param path where it is
	 */
	public DataFolder(Path path) {
		this(path, NEEDED_BYTES);
	}

	DataFolder(Path path, long neededBytes) {
		this.path = path.toAbsolutePath().normalize();
		this.marker = new Marker(this.path);
		this.neededBytes = neededBytes;
	}

	/**
	 * Returns where the folder is.
	 * @return its absolute path
	 */
	public Path path() {
		return this.path;
	}

	/**
	 * Returns the folder of PostgreSQL's data.
	 * @return the folder
	 */
	public Path postgres() {
		return this.path.resolve("postgres");
	}

	/**
	 * Returns the folder of the files that people attach.
	 * @return the folder
	 */
	public Path blobs() {
		return this.path.resolve("blobs");
	}

	/**
	 * Returns the folder of the mail that was caught, which no start keeps.
	 * @return the folder
	 */
	public Path mail() {
		return this.path.resolve("mail");
	}

	/**
	 * Returns how far the time of the platform is ahead of the machine's.
	 * @return the offset
	 */
	public ClockOffset clock() {
		return new ClockOffset(clockFile());
	}

	/**
	 * Returns the file that says so to the applications.
	 * @return the file
	 */
	public Path clockFile() {
		return this.path.resolve("clock");
	}

	/**
	 * Returns the file into which a child process writes.
	 * @param child the name of the child
	 * @return its log
	 */
	public Path log(String child) {
		return this.path.resolve("log").resolve(child + ".log");
	}

	/**
	 * Returns the secrets of this installation.
	 * @return the secrets
	 */
	public Secrets secrets() {
		return Secrets.in(this.path);
	}

	/**
	 * Makes sure that the folder is ours, or new, or empty: no other is written to, or
	 * deleted.
	 */
	public void requireOurs() {
		this.marker.requireOurs();
	}

	/**
	 * Makes sure that nobody else works here and that there is room; what a killed
	 * predecessor left running is ended.
	 * @return releases the folder when closed
	 */
	public AutoCloseable claim() {
		requireOurs();
		try {
			Files.createDirectories(this.path.resolve("log"));
			this.marker.write();
			requireRoom();
			FileChannel channel = FileChannel.open(this.path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new Fault("fault.running", this.path);
			}
			stopChildren(ORDERLY);
			requireWhole();
			PidFile.of(log("mesa")).write(ProcessHandle.current());
			return channel;
		}
		catch (IOException ex) {
			throw new Fault(ex, "fault.data.unwritable", this.path, Cause.of(ex));
		}
	}

	/**
	 * Ends the children of this installation, the database last.
	 * @param patience how long each may take before it is forced
	 * @return whether any ran
	 */
	public boolean stopChildren(Duration patience) {
		List<CompletableFuture<Boolean>> stops;
		// side by side, because each takes its time; the database serves them to their
		// end
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			stops = Stream.concat(CHILDREN.stream(), replicas().stream())
				.map((child) -> CompletableFuture.supplyAsync(() -> stop(child, "TERM", patience), threads))
				.toList();
		}
		boolean stopped = stops.stream().filter(CompletableFuture::join).count() > 0;
		return stop("postgres", "INT", patience) || stopped;
	}

	/**
	 * Ends whatever of this installation still runs.
	 * @return whether anything ran
	 */
	public boolean stopAll() {
		requireOurs();
		boolean supervised = PidFile.of(log("mesa")).stop("TERM", Duration.ofSeconds(60));
		return stopChildren(ORDERLY) || supervised;
	}

	/**
	 * Deletes everything the installation keeps.
	 */
	public void delete() {
		requireOurs();
		if (!Files.exists(this.path)) {
			return;
		}
		try {
			this.marker.everythingElse().forEach(Folders::delete);
			Folders.delete(this.path);
		}
		catch (IOException | UncheckedIOException ex) {
			throw new Fault(ex, "fault.data.undeletable", this.path, Cause.of(ex));
		}
	}

	/**
	 * Tells whether a step was done for exactly this state of things.
	 * @param step the name of the step
	 * @param fingerprint what the step depends on
	 * @return whether it needs not be done again
	 */
	public boolean isDone(String step, String fingerprint) {
		return fingerprint.equals(steps().get(step));
	}

	/**
	 * Returns for which state of things a step was done the last time.
	 * @param step the name of the step
	 * @return what it depended on, or {@code null} if it never was
	 */
	public @Nullable String lastDone(String step) {
		return steps().get(step);
	}

	/**
	 * Remembers that a step was done.
	 * @param step the name of the step
	 * @param fingerprint what the step depends on
	 */
	public synchronized void done(String step, String fingerprint) {
		steps().put(step, fingerprint);
	}

	private PrivateFile steps() {
		return PrivateFile.replaceable(this.path.resolve("done.properties"));
	}

	// however many there were
	private List<String> replicas() {
		Path logs = this.path.resolve("log");
		if (!Files.isDirectory(logs)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(logs)) {
			return files.map((file) -> REPLICA.matcher(String.valueOf(file.getFileName())))
				.filter(Matcher::matches)
				.map((name) -> name.group(1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean stop(String child, String signal, Duration patience) {
		return PidFile.of(log(child)).stop(signal, patience);
	}

	private void requireRoom() throws IOException {
		long free = Files.getFileStore(this.path).getUsableSpace();
		if (free < this.neededBytes) {
			throw new Fault("fault.disk", this.path, free >> 20, this.neededBytes >> 20);
		}
	}

	private void requireWhole() {
		boolean known = secrets().exist();
		if (Files.exists(postgres()) && !known) {
			throw new Fault("fault.data.broken", this.path);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

}
