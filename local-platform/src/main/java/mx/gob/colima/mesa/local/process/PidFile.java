package mx.gob.colima.mesa.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers a process together with its start time: a pid alone may be somebody else's by
 * now.
 */
public final class PidFile {

	private final Path file;

	private PidFile(Path file) {
		this.file = file;
	}

	/**
	 * Returns the pid file beside a log.
	 * @param log the log file of the process
	 * @return its pid file
	 */
	public static PidFile of(Path log) {
		String name = String.valueOf(log.getFileName()).replaceAll("\\.log$", "");
		return new PidFile(log.resolveSibling(name + ".pid"));
	}

	/**
	 * Returns the process if it still runs and is the one that was remembered.
	 * @return the process, or nothing
	 */
	public Optional<ProcessHandle> process() {
		try {
			String[] words = Files.readString(this.file).strip().split(" ");
			Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
			return ProcessHandle.of(Long.parseLong(words[0]))
				.filter(ProcessHandle::isAlive)
				.filter((process) -> startOf(process).equals(started));
		}
		catch (NoSuchFileException | CharacterCodingException | NumberFormatException
				| ArrayIndexOutOfBoundsException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Ends the remembered process, if it still runs.
	 * @param signal the signal by which it ends in good order
	 * @param patience how long it may take
	 * @return whether there was one
	 */
	public boolean stop(String signal, Duration patience) {
		Optional<ProcessHandle> process = process();
		process.ifPresent((running) -> Termination.of(running).by(signal, patience));
		delete();
		return process.isPresent();
	}

	/**
	 * Kills the remembered process, if it still runs, with everything that it started; it
	 * gets no chance to end in good order.
	 * @return whether there was one
	 */
	public boolean kill() {
		Optional<ProcessHandle> process = process();
		process.ifPresent((running) -> Termination.of(running).force());
		return process.isPresent();
	}

	/**
	 * Remembers a process.
	 * @param process the process
	 */
	public void write(ProcessHandle process) {
		try {
			Files.writeString(this.file, process.pid() + " " + startOf(process).toEpochMilli());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete() {
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Instant startOf(ProcessHandle process) {
		return process.info()
			.startInstant()
			.map((start) -> Instant.ofEpochMilli(start.toEpochMilli()))
			.orElse(Instant.EPOCH);
	}

}
