package mx.gob.colima.mesa.portal.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	private static final Pattern FORBIDDEN = Pattern.compile("(?i)\\b(tickets?|agentes?|organizaci[oó]n|tenants?)\\b");

	@ParameterizedTest
	@ValueSource(strings = { "messages", "messages-requests", "messages-enrolment" })
	void languagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
		Properties spanish = read(bundle + ".properties");
		Properties english = read(bundle + "_en.properties");
		assertThat(new TreeSet<>(english.stringPropertyNames()))
			.isEqualTo(new TreeSet<>(spanish.stringPropertyNames()));
		for (String key : spanish.stringPropertyNames()) {
			assertThat(placeholders(english.getProperty(key))).as(key)
				.isEqualTo(placeholders(spanish.getProperty(key)));
			assertThat(spanish.getProperty(key)).as(key).isNotBlank();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages", "messages-requests", "messages-enrolment" })
	void screensSpeakTheWordsOfTheGovernment(String bundle) throws IOException {
		assertThat(read(bundle + ".properties").values())
			.noneMatch((text) -> FORBIDDEN.matcher(String.valueOf(text)).find());
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStreamReader reader = new InputStreamReader(new ClassPathResource(name).getInputStream(),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
