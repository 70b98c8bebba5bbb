package mx.gob.colima.mesa.local.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

	@Test
	void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
		Properties spanish = bundle("messages.properties");
		Properties english = bundle("messages_en.properties");
		assertThat(new TreeSet<>(spanish.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
		spanish.forEach((key, text) -> assertThat(placeholders(english.getProperty(key.toString()))).as(key.toString())
			.isEqualTo(placeholders(text.toString())));
	}

	@Test
	void textsAreSpanishAndFilledIn() {
		assertThat(Texts.get("fault.port", "8080", " (otro)", "MESA_PORT_PORTAL", "9080"))
			.isEqualTo("El puerto 8080 está ocupado (otro). Libéralo, o elige otro: MESA_PORT_PORTAL=9080 ./mesa up");
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties bundle(String name) throws IOException {
		try (InputStream stream = Objects.requireNonNull(TextsTests.class.getResourceAsStream(name))) {
			Properties properties = new Properties();
			properties.load(stream);
			return properties;
		}
	}

}
