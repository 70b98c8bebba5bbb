package mx.gob.colima.mesa.platform.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of the repository that are made from the running API, and renewed on request
 * only.
 */
public final class Kept {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private Kept() {
	}

	/**
	 * What the file holds; written before if that was asked for.
	 * @param path the file, from the root of the repository
	 * @param made what the running API makes
	 * @return what is kept; empty if there is no such file
	 */
	public static String text(String path, String made) {
		Path file = ROOT.resolve(path);
		try {
			if (Boolean.getBoolean("mesa.renew")) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, made);
			}
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The command that renews what a test keeps.
	 * @param test the test
	 * @return the command, for the root of the repository
	 */
	public static String command(Class<?> test) {
		return "./mvnw -q -pl platform-api -am -Dtest=" + test.getSimpleName()
				+ " -Dsurefire.failIfNoSpecifiedTests=false -Dmesa.renew=true test";
	}

}
