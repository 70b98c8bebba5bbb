package mx.gob.colima.mesa.local.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The realm as files: its definition, the list of common passwords, the login theme.
 *
 * @param realm the folder of definition and list
 * @param theme the folder of the theme {@code mesa}
 */
public record RealmFiles(Path realm, Path theme) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");

	/**
	 * Makes a home for one Keycloak, which shares the programs and keeps its own files.
	 * @param home the folder to make
	 * @param distribution the folder of the programs
	 * @param importing whether the definition shall be imported
	 */
	void furnish(Path home, Path distribution, boolean importing) {
		try {
			link(Files.createDirectories(home).resolve("lib"), distribution.resolve("lib"));
			link(home.resolve("providers"), distribution.resolve("providers"));
			link(Files.createDirectories(home.resolve("themes")).resolve("mesa"), this.theme);
			Files.createDirectories(home.resolve("conf"));
			Path lists = Files.createDirectories(home.resolve("data").resolve("password-blacklists"));
			copy(lists, ".txt");
			if (importing) {
				copy(Files.createDirectories(home.resolve("data").resolve("import")), ".json");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns values that make the definition importable; the true ones are set later.
	 * @return a value for each placeholder without a default
	 */
	Map<String, String> placeholders() {
		Map<String, String> values = new TreeMap<>();
		try {
			Matcher matcher = PLACEHOLDER.matcher(Files.readString(this.realm.resolve("mesa-realm.json")));
			while (matcher.find()) {
				values.put(matcher.group(1),
						matcher.group(1).endsWith("_URL") ? "http://localhost" : "to-be-replaced-" + System.nanoTime());
			}
			return values;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void copy(Path target, String suffix) throws IOException {
		try (Stream<Path> files = Files.list(this.realm)) {
			for (Path file : files.filter((candidate) -> candidate.toString().endsWith(suffix)).toList()) {
				Files.write(target.resolve(String.valueOf(file.getFileName())), Files.readAllBytes(file));
			}
		}
	}

	private static void link(Path link, Path target) throws IOException {
		Files.deleteIfExists(link);
		Files.createSymbolicLink(link, target.toAbsolutePath());
	}

}
