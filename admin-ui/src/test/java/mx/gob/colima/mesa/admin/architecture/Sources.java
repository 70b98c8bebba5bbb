package mx.gob.colima.mesa.admin.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.vaadin.flow.router.Route;

/**
 * What only the source says.
 */
final class Sources {

	private static final Pattern LITERAL = Pattern
		.compile("(set(Text|Header|HeaderTitle|Label|Placeholder|HelperText|AriaLabel|ErrorMessage|TooltipText|Title)"
				+ "|new (Button|Span|H1|H2|H3|Paragraph|Dialog))\\(\\s*\"[^\"#/]");

	private Sources() {
	}

	/**
	 * Finds texts that reach a component without passing through a bundle.
	 * @param root folder of the sources
	 * @return file and call of each
	 * @throws IOException if it cannot be read
	 */
	static List<String> literals(Path root) throws IOException {
		List<String> found = new ArrayList<>();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				LITERAL.matcher(Files.readString(file))
					.results()
					.map(MatchResult::group)
					.forEach((call) -> found.add(file + ": " + call));
			}
		}
		return found;
	}

	static List<String> screensLongerThan(int lines, Path root, JavaClasses classes) throws IOException {
		List<String> found = new ArrayList<>();
		for (JavaClass screen : classes) {
			if (screen.isAnnotatedWith(Route.class)
					&& Files.readAllLines(root.resolve(screen.getName().replace('.', '/') + ".java")).size() > lines) {
				found.add(screen.getSimpleName());
			}
		}
		return found;
	}

}
