package mx.gob.colima.mesa.local.data;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;

import mx.gob.colima.mesa.local.report.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Names and values in a file of mode 0600; a new version takes its place only when
 * complete.
 */
public final class PrivateFile {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private final Path path;

	private final boolean replaceable;

	private PrivateFile(Path path, boolean replaceable) {
		this.path = path;
		this.replaceable = replaceable;
	}

	/**
	 * Returns a file, which need not exist yet, whose values nobody can make again.
	 * @param path where it is
	 * @return the file, which is not used when it is damaged
	 */
	public static PrivateFile precious(Path path) {
		return new PrivateFile(path, false);
	}

	/**
	 * Returns a file, which need not exist yet, whose values are made again when lost.
	 * @param path where it is
	 * @return the file, which counts as empty when it is damaged
	 */
	public static PrivateFile replaceable(Path path) {
		return new PrivateFile(path, true);
	}

	/**
	 * Tells whether the file holds nothing, or is not there.
	 * @return whether it is empty
	 */
	public boolean isEmpty() {
		return read().isEmpty();
	}

	/**
	 * Returns the value of a name.
	 * @param name the name
	 * @return the value, or {@code null}
	 */
	public @Nullable String get(String name) {
		return read().getProperty(name);
	}

	/**
	 * Keeps a value.
	 * @param name the name
	 * @param value the value
	 */
	public void put(String name, String value) {
		Properties properties = read();
		properties.setProperty(name, value);
		try {
			Files.createDirectories(this.path.toAbsolutePath().getParent());
			Path next = this.path.resolveSibling(this.path.getFileName() + ".next");
			Files.deleteIfExists(next);
			Files.createFile(next, OWNER_ONLY);
			try (BufferedWriter writer = Files.newBufferedWriter(next)) {
				properties.store(writer, null);
			}
			Files.move(next, this.path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Tells whether the file is there but cannot be read.
	 * @return whether it is damaged
	 */
	public boolean isDamaged() {
		try {
			load();
			return false;
		}
		catch (IOException ex) {
			return true;
		}
	}

	private Properties read() {
		try {
			return load();
		}
		catch (IOException ex) {
			if (this.replaceable) {
				return new Properties();
			}
			throw new Fault(ex, "fault.file.damaged", this.path);
		}
	}

	private Properties load() throws IOException {
		Properties properties = new Properties();
		if (Files.exists(this.path)) {
			try (Reader reader = Files.newBufferedReader(this.path)) {
				properties.load(reader);
			}
			// what is no escape is no I/O problem to Properties
			catch (IllegalArgumentException ex) {
				throw new IOException(ex);
			}
		}
		return properties;
	}

}
