package mx.gob.colima.mesa.admin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.ManagementLevel;
import mx.gob.colima.mesa.contract.job.JobOutcome;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.people.OfficeStanding;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.contract.request.TraySort;
import mx.gob.colima.mesa.contract.request.TrayView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

	@Test
	void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
		Properties spanish = bundle("es_MX");
		Properties english = bundle("en");
		assertThat(new TreeSet<>(spanish.stringPropertyNames()))
			.isEqualTo(new TreeSet<>(english.stringPropertyNames()));
		for (String key : spanish.stringPropertyNames()) {
			assertThat(placeholders(spanish.getProperty(key))).as(key)
				.isEqualTo(placeholders(english.getProperty(key)));
		}
	}

	@Test
	void everyConstantOfTheContractHasAName() throws IOException {
		Properties spanish = bundle("es_MX");
		for (Class<? extends Enum<?>> type : List.of(Office.class, Role.class, ClockState.class, HoldReason.class,
				RequestAction.class, RequestState.class, TraySort.class, TrayView.class, PublicOffice.class,
				OfficeStanding.class, EffectTopic.class, JobOutcome.class, CredentialState.class, CredentialFlag.class,
				EnrolmentState.class, CandidateState.class, CandidateFlag.class, ManagementLevel.class,
				DocumentKind.class)) {
			for (Enum<?> constant : type.getEnumConstants()) {
				String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-") + "." + constant.name();
				assertThat(spanish).containsKey(name.toLowerCase(Locale.ROOT));
			}
		}
		for (EventKind kind : EventKind.values()) {
			assertThat(spanish).containsKeys("event." + kind.name().toLowerCase(Locale.ROOT),
					"segment." + kind.name().toLowerCase(Locale.ROOT));
		}
	}

	@Test
	void screensNeverSayForbiddenWords() throws IOException {
		Properties spanish = bundle("es_MX");
		for (String key : spanish.stringPropertyNames()) {
			assertThat(spanish.getProperty(key).toLowerCase(Locale.ROOT)).as(key)
				.doesNotContain("ticket", "agente", "organización", "tenant");
		}
	}

	@Test
	void everyKeyThatTheCodeNamesExists() throws IOException {
		Properties spanish = bundle("es_MX");
		Pattern named = Pattern.compile("(?:say|translate)\\(\\s*\"([a-z0-9.-]+)\"");
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				named.matcher(Files.readString(file))
					.results()
					.map((match) -> match.group(1))
					.filter((key) -> !key.endsWith("."))
					.forEach((key) -> assertThat(spanish).as(file.toString()).containsKey(key));
			}
		}
	}

	private static TreeSet<String> placeholders(String text) {
		return new TreeSet<>(PLACEHOLDER.matcher(text).results().map(MatchResult::group).toList());
	}

	private static Properties bundle(String language) throws IOException {
		Properties properties = new Properties();
		String name = "/vaadin-i18n/translations_" + language + ".properties";
		try (Reader reader = new InputStreamReader(Objects.requireNonNull(BundleTests.class.getResourceAsStream(name)),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

}
