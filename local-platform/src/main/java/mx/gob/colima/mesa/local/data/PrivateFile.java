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

import org.jspecify.annotations.Nullable;

/**
 * Names and values in a file of mode 0600; a new version takes its place only when
 * complete.
 */
public final class PrivateFile {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private final Path path;

	/**
	 * Creates a view of a file, which need not exist yet.
	 * @param path where it is
	 */
	public PrivateFile(Path path) {
		this.path = path;
	}

	/**
	 * Tells whether the file exists.
	 * @return whether it does
	 */
	public boolean exists() {
		return Files.exists(this.path);
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

	private Properties read() {
		Properties properties = new Properties();
		if (Files.exists(this.path)) {
			try (Reader reader = Files.newBufferedReader(this.path)) {
				properties.load(reader);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return properties;
	}

}
