package mx.gob.colima.mesa.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/**
 * How far a local platform's time is ahead, kept in a file because its applications are
 * other processes.
 */
public final class ClockOffset {

	private final Path file;

	/**
	 * Creates a view of a file, which need not exist.
	 * @param file the file
	 */
	public ClockOffset(Path file) {
		this.file = file;
	}

	/**
	 * Reads it.
	 * @return the offset; zero if there is no file, or none of ours
	 */
	public Duration read() {
		try {
			return Duration.parse(Files.readString(this.file).strip());
		}
		catch (NoSuchFileException | DateTimeParseException ex) {
			return Duration.ZERO;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Writes it, whole at once.
	 * @param offset the offset
	 */
	public void write(Duration offset) {
		try {
			if (offset.isZero()) {
				Files.deleteIfExists(this.file);
				return;
			}
			Path next = this.file.resolveSibling(this.file.getFileName() + ".next");
			Files.writeString(next, offset.toString());
			Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
