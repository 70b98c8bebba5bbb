package mx.gob.colima.mesa.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short text that changes when what it stands for changes.
 */
public final class Fingerprint {

	private final MessageDigest digest;

	/**
	 * Creates a fingerprint of nothing.
	 */
	public Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Adds a text.
	 * @param text the text
	 * @return this fingerprint
	 */
	public Fingerprint with(String text) {
		this.digest.update(text.getBytes(StandardCharsets.UTF_8));
		this.digest.update((byte) 0);
		return this;
	}

	/**
	 * Adds the content of a file, or of each file in a folder.
	 * @param path the file or folder
	 * @return this fingerprint
	 */
	public Fingerprint withContent(Path path) {
		try (Stream<Path> paths = Files.walk(path)) {
			List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
			for (Path file : files) {
				with(path.relativize(file).toString());
				this.digest.update(Files.readAllBytes(file));
			}
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Adds size and date of a file too big to be read each time.
	 * @param file the file
	 * @return this fingerprint
	 */
	public Fingerprint withDate(Path file) {
		try {
			return with(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns the fingerprint as text.
	 * @return 16 hexadecimal digits
	 */
	public String text() {
		return HexFormat.of().formatHex(this.digest.digest()).substring(0, 16);
	}

}
