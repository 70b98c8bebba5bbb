package mx.gob.colima.mesa.admin.architecture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A rule that was never seen to fail is not trusted: each meets code that breaks it.
 */
class RulesTests {

	private static final String FIXTURES = "mx.gob.colima.mesa.fixture";

	private static final Path SOURCES = Path.of("src/test/java/mx/gob/colima/mesa/fixture");

	private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(FIXTURES);

	@ParameterizedTest
	@MethodSource("breaches")
	void theRuleSeesTheBreach(ArchRule rule, String culprit) {
		List<String> found = rule.evaluate(BREACHES).getFailureReport().getDetails();
		assertThat(found).anySatisfy((detail) -> assertThat(detail).contains(culprit));
	}

	@Test
	void everyRuleIsSeenToFail() {
		assertThat(breaches().map((row) -> row.get()[0])).containsAll(Rules.ALL);
	}

	@Test
	void theScanSeesALiteralThatReachesAComponent() throws IOException {
		assertThat(Sources.literals(SOURCES)).singleElement().asString().contains("OpenScreen.java", "new H1(");
	}

	@Test
	void theMeasureSeesAScreenThatIsTooLong() throws IOException {
		assertThat(Sources.screensLongerThan(5, Path.of("src/test/java"), BREACHES)).containsExactly("OpenScreen");
	}

	static Stream<Arguments> breaches() {
		return Stream.of(Arguments.of(Rules.WAITING_IS_FOR_THE_CLIENT, "rules.Waits."),
				Arguments.of(Rules.WAITING_IS_FOR_THE_CLIENT, "rules.Sleeps."),
				Arguments.of(Rules.SCREENS_SAY_WHO_MAY_ENTER, "rules.OpenScreen"),
				Arguments.of(Rules.SCREENS_ARE_INTERNAL, "rules.OpenScreen"),
				Arguments.of(Rules.NO_CYCLES, "left.Left.right()"),
				Arguments.of(Rules.ONLY_THE_CONTRACT, "rules.ReadsTheDatabase."),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "rules.TakesFromTheAir."),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "rules.InventsIds."),
				Arguments.of(Rules.PACKAGES_ARE_NULL_MARKED, "fixture.unmarked"),
				Arguments.of(Rules.NO_FIELD_INJECTION, "rules.InjectsFields."));
	}

}
