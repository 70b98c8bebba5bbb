package mx.gob.colima.mesa.platform.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What day it is says the platform's clock alone. The database's own time serves leases,
 * which belong to no day.
 */
class TimeOfTheDatabaseTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern OWN = Pattern.compile(
			"\\b(now|today|transaction_timestamp|statement_timestamp)\\(\\)|\\bcurrent_(date|timestamp|time)\\b|clock_timestamp");

	private static final Pattern CALLS = Pattern.compile("[\\w.]\\.(now|today)\\(\\)|\\w+ (now|today)\\(\\) \\{");

	@Test
	void noStatementAsksTheDatabaseForTheDay() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".java"))
				.filter(TimeOfTheDatabaseTests::asks)
				.map((file) -> file.getFileName() + "")
				.toList()).containsExactlyInAnyOrder("Turns.java", "Jobs.java");
		}
	}

	@Test
	void aStatementThatAsksIsSeen() {
		assertThat(List.of("valid_from <= today()", "at < now() - x", "at < current_date")).allMatch(OWN.asPredicate());
	}

	private static boolean asks(Path file) {
		try {
			return OWN.matcher(CALLS.matcher(Files.readString(file)).replaceAll("")).find();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
