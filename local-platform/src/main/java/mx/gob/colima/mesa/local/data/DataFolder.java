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

import mx.gob.colima.mesa.local.process.Folders;
import mx.gob.colima.mesa.local.process.PidFile;
import mx.gob.colima.mesa.local.report.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What one installation keeps: databases, secrets, logs, marks of what was done.
 */
public final class DataFolder {

	private static final long NEEDED_BYTES = 2L << 30;

	private static final List<String> CHILDREN = List.of("prepare", "portal", "admin-ui", "platform-api", "keycloak");

	private final Path path;

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
	 * Makes sure that nobody else works here and that there is room; what a killed
	 * predecessor left running is ended.
	 * @return releases the folder when closed
	 */
	public AutoCloseable claim() {
		try {
			Files.createDirectories(this.path.resolve("log"));
			requireRoom();
			FileChannel channel = FileChannel.open(this.path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new Fault("fault.running", this.path);
			}
			stopChildren();
			requireWhole();
			PidFile.of(log("mesa")).write(ProcessHandle.current());
			return channel;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the children of this installation, the database last.
	 * @return whether any ran
	 */
	public boolean stopChildren() {
		// side by side, because each takes its time; the database serves them to their
		// end
		long stopped = CHILDREN.parallelStream().filter((child) -> stop(child, "TERM")).count();
		return stop("postgres", "INT") || stopped > 0;
	}

	/**
	 * Ends whatever of this installation still runs.
	 * @return whether anything ran
	 */
	public boolean stopAll() {
		boolean supervised = PidFile.of(log("mesa")).stop("TERM", Duration.ofSeconds(60));
		return stopChildren() || supervised;
	}

	/**
	 * Deletes everything the installation keeps.
	 */
	public void delete() {
		Folders.delete(this.path);
	}

	/**
	 * Tells whether a step was done for exactly this state of things.
	 * @param step the name of the step
	 * @param fingerprint what the step depends on
	 * @return whether it needs not be done again
	 */
	public boolean isDone(String step, String fingerprint) {
		return fingerprint.equals(new PrivateFile(this.path.resolve("done.properties")).get(step));
	}

	/**
	 * Remembers that a step was done.
	 * @param step the name of the step
	 * @param fingerprint what the step depends on
	 */
	public synchronized void done(String step, String fingerprint) {
		new PrivateFile(this.path.resolve("done.properties")).put(step, fingerprint);
	}

	private boolean stop(String child, String signal) {
		return PidFile.of(log(child)).stop(signal, Duration.ofSeconds(90));
	}

	private void requireRoom() throws IOException {
		long free = Files.getFileStore(this.path).getUsableSpace();
		if (free < this.neededBytes) {
			throw new Fault("fault.disk", this.path, free >> 20, this.neededBytes >> 20);
		}
	}

	private void requireWhole() {
		if (Files.exists(postgres()) && !secrets().exist()) {
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
