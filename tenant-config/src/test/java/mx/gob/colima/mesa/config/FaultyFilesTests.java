package mx.gob.colima.mesa.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What is wrong in a file is told with file, line and a sentence. Each row takes Colima's
 * files and replaces a first occurrence.
 */
class FaultyFilesTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@ParameterizedTest(name = "{0}: {1} → {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					tenants   | #6b2135                | green                 | tenants.yaml, line 6 (tenants[0].color): must be a colour in lower case, as "#0f6b5c".
					tenants   | acronym: SPYF          | acronym: SGG          | tenants.yaml, line 10 (tenants[1].acronym): the acronym "SGG" is used already in tenants.yaml, line 4.
					tenants   | kind: centralizada     | kind: otra            | tenants.yaml, line 5 (tenants[0].kind): must be one of: centralizada, descentralizada.
					tenants   | kind:                  | kinds:                | tenants.yaml, line 3 (tenants[0]): lacks "kind".
					tenants   | kind:                  | kinds:                | tenants.yaml, line 5 (tenants[0].kinds): is not known here; look for a typing error.
					tenants   | 2021-11-01             | 2021-02-30            | tenants.yaml, line 8 (tenants[0].names[0].from): must be a date that exists, as 2026-11-23.
					tenants   | 019b7824-3f01-7        | 019b7824-3f01-4       | tenants.yaml, line 3 (tenants[0].id): must be a UUID of version 7, in lower case.
					tenants   | "#6b2135"              | "#6b2135              | is not YAML
					calendars | America/Mexico_City    | America/Colima        | calendars.yaml, line 7 (calendars[0].zone): cannot be used
					calendars | "16:30"                | "24:30"               | calendars.yaml, line 10 (calendars[0].weekly[0].to): must be an hour from "00:00" to "23:59".
					calendars | day: tuesday           | day: monday           | calendars.yaml, line 11 (calendars[0].weekly[1]): overlaps an interval above: the same minute would count twice.
					calendars | date: 2026-04-03       | date: 2026-04-02      | calendars.yaml, line 18 (calendars[0].extraordinary[1].date): the date "2026-04-02" is used already in calendars.yaml, line 17.
					services  | response: PT4H         | response: PT0M        | services.yaml, line 22 (categories[0].services[0].levels[0].response): is zero: it would be broken the moment a request is filed.
					services  | resolution: 3 working  | resolution: 0 working | resolution): is zero
					services  | response: PT4H         | response: 4 horas     | must be working time as PT4H or PT30M, or days as "3 working days".
					services  | response: PT4H,        | ``                    | services.yaml, line 22 (categories[0].services[0].levels[0]): lacks "response".
					services  | calendar: gobierno     | calendar: nocturno    | there is no calendar "nocturno".
					services  | name: Prioritario      | name: Ordinario       | the name "Ordinario" is used already in services.yaml, line 22.
					services  | name: Jardinería       | name: Fumigación      | the name "Fumigación" is used already
					services  | exceptions: []         | exceptions: [{ service: Magia }]                                | there is no service "Magia".
					services  | exceptions: []         | exceptions: [{ service: Jardinería, hidden_from: [NADIE] }]     | (offerings.exceptions[0].hidden_from[0]): there is no dependency "NADIE".
					services  | exceptions: []         | exceptions: [{ service: Jardinería, hidden_from: [SE], only_for: [SE] }] | one of them is enough.
					services  | serves: SG             | serves: CGE           | must be one of: SG, DTI.
					services  | serves: SG             | serves: DTI           | has services of DTI, but no group of DTI serves it.
					groups    | [parque-vehicular]     | [naves]               | there is no category "naves".
					operators | groups: [climas]       | groups: [soporte]     | is a group of DTI, not of SG.
					operators | groups: [climas]       | groups: [heladas]     | there is no group "heladas".
					operators | groups: [climas]       | groups: []            | an agent belongs to at least one group, and nobody else to any.
					operators | roles: [service-manager] | roles: [auditor]    | nobody of SG may be auditor.
					operators | username: sg.rocegueda | username: dti.rocegueda | must begin with "sg.", as the office does.
					operators | username: sg.rocegueda | username: sg.lcastellanos | the user name "sg.lcastellanos" is used already
					operators | roles: [platform-operator] | roles: [platform-operator, agent] | a platform-operator sees no request's content, so has no other role.
					""")
	void areToldInASentence(String file, String good, String bad, String sentence) throws IOException {
		copyWith(file + ".yaml", good, bad);
		assertThat(faults()).extracting(ConfigurationFault::toString).anyMatch((fault) -> fault.contains(sentence));
	}

	@Test
	void neverOpenCalendarsAreRefused() throws IOException {
		copyWith("calendars.yaml", "", "");
		Path file = this.folder.resolve("calendars.yaml");
		String text = Files.readString(file);
		int from = text.indexOf("weekly:");
		int to = text.indexOf("statutory_holidays: true");
		Files.writeString(file, text.substring(0, from) + "weekly: []\n    " + text.substring(to));
		assertThat(faults()).extracting(ConfigurationFault::message)
			.containsExactly("is never open: no promise on this calendar could ever be kept.");
	}

	@Test
	void servicesWithoutLevelAreRefused() throws IOException {
		copyWith("services.yaml", "", "");
		Path file = this.folder.resolve("services.yaml");
		String text = Files.readString(file);
		int from = text.indexOf("levels:");
		int to = text.indexOf("      - id:", from);
		Files.writeString(file, text.substring(0, from) + "levels: []\n" + text.substring(to));
		assertThat(faults()).extracting(ConfigurationFault::message)
			.containsExactly("needs at least one level: the first is the ordinary one.");
	}

	@Test
	void idsBelongToOneThingInAllFiles() throws IOException {
		String id = new ConfigurationLoader().load(Path.of("colima")).tenants().getFirst().id().toString();
		copyWith("calendars.yaml",
				new ConfigurationLoader().load(Path.of("colima")).calendars().getFirst().id().toString(), id);
		assertThat(faults()).extracting(ConfigurationFault::message)
			.containsExactly("the id \"" + id + "\" is used already in tenants.yaml, line 3.");
	}

	@Test
	void allFaultsAreToldAtOnce() throws IOException {
		copyWith("tenants.yaml", "#6b2135", "green");
		Files.delete(this.folder.resolve("groups.yaml"));
		assertThat(faults()).extracting(ConfigurationFault::file).containsExactly("groups.yaml", "tenants.yaml");
	}

	private List<ConfigurationFault> faults() {
		InvalidConfiguration thrown = catchThrowableOfType(InvalidConfiguration.class,
				() -> new ConfigurationLoader().load(this.folder));
		assertThat(thrown).isNotNull();
		return thrown.faults();
	}

	private void copyWith(String changed, String good, String bad) throws IOException {
		try (Stream<Path> files = Files.list(Path.of("colima"))) {
			files.filter(Files::isRegularFile).forEach((file) -> copy(file, changed, good, bad));
		}
	}

	private void copy(Path file, String changed, String good, String bad) {
		try {
			String text = Files.readString(file);
			if (file.endsWith(changed)) {
				assertThat(text).contains(good);
				int at = text.indexOf(good);
				text = text.substring(0, at) + bad + text.substring(at + good.length());
			}
			Files.writeString(this.folder.resolve(file.getFileName()), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
