package mx.gob.colima.mesa.platform.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.support.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BundlesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

	private static final Properties SPANISH = read("messages.properties");

	private static final Properties ENGLISH = read("messages_en.properties");

	@Test
	void bothLanguagesSayTheSame() {
		assertThat(differences(SPANISH, ENGLISH)).isEmpty();
		assertThat(differences(read("mail.properties"), read("mail_en.properties"))).isEmpty();
		assertThat(differences(read("document.properties"), read("document_en.properties"))).isEmpty();
	}

	@Test
	void aDifferenceIsSeen() {
		Properties one = new Properties();
		one.putAll(java.util.Map.of("only.here", "x", "other.placeholder", "{0}", "blank", " "));
		Properties other = new Properties();
		other.putAll(java.util.Map.of("only.there", "x", "other.placeholder", "{1}", "blank", "x"));
		assertThat(differences(one, other)).containsExactly("blank", "only.here", "only.there", "other.placeholder");
	}

	@ParameterizedTest
	@EnumSource
	void everyProblemHasATitleAndADetail(FaultCode code) {
		for (String part : List.of("title", "detail")) {
			assertThat(SPANISH.getProperty("problem." + code.key() + "." + part)).isNotBlank();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "messages.properties", "messages_en.properties" })
	void everyRuleOfTheContractHasAText(String bundle) {
		Set<String> rules = Endpoint.all()
			.stream()
			.map(Endpoint::body)
			.filter(java.util.Objects::nonNull)
			.flatMap(BundlesTests::rules)
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(rules).contains("notblank", "size");
		assertThat(read(bundle).stringPropertyNames())
			.containsAll(rules.stream().map((rule) -> "rule." + rule).toList());
	}

	private static Stream<String> rules(Class<?> type) {
		return Arrays.stream(type.getDeclaredFields())
			.flatMap((field) -> Stream.concat(
					Arrays.stream(field.getAnnotations())
						.filter((annotation) -> annotation.annotationType().isAnnotationPresent(Constraint.class))
						.map((annotation) -> annotation.annotationType().getSimpleName().toLowerCase(Locale.ROOT)),
					field.getType().isRecord() ? rules(field.getType()) : Stream.empty()));
	}

	private static List<String> differences(Properties one, Properties other) {
		Set<String> keys = new TreeSet<>(one.stringPropertyNames());
		keys.addAll(other.stringPropertyNames());
		List<String> different = new ArrayList<>();
		for (String key : keys) {
			String first = one.getProperty(key, "");
			String second = other.getProperty(key, "");
			if (first.isBlank() || second.isBlank() || !placeholders(first).equals(placeholders(second))) {
				different.add(key);
			}
		}
		return different;
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Properties read(String name) {
		Properties bundle = new Properties();
		try (InputStream in = BundlesTests.class.getClassLoader().getResourceAsStream(name);
				Reader reader = new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
			bundle.load(reader);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		return bundle;
	}

}
