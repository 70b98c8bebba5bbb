package mx.gob.colima.mesa.portal;

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

	private static final JavaClasses BREACHES = new ClassFileImporter().importPackages(FIXTURES);

	@ParameterizedTest
	@MethodSource("breaches")
	void theRuleSeesTheBreach(ArchRule rule, String culprit) {
		List<String> found = rule.allowEmptyShould(true).evaluate(BREACHES).getFailureReport().getDetails();
		assertThat(found).anySatisfy((detail) -> assertThat(detail).contains(FIXTURES + "." + culprit));
	}

	@Test
	void everyRuleIsSeenToFail() {
		assertThat(breaches().map((row) -> row.get()[0])).containsAll(Rules.ALL);
	}

	static Stream<Arguments> breaches() {
		return Stream.of(Arguments.of(Rules.FEATURES_ARE_FREE_OF_CYCLES, "filing.LooseController"),
				Arguments.of(Rules.SCREENS_DO_NOT_KNOW_EACH_OTHER, "filing.LooseController"),
				Arguments.of(Rules.OF_THE_PROJECT_ONLY_THE_CONTRACT_IS_KNOWN, "filing.LooseController"),
				Arguments.of(Rules.NO_BLOCKING_STACK, "catalog.UsesJdbc"),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.block("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.blockFor("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.blockOptional("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.blockFirst("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.blockLast("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.toIterable("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.toStream("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.toFuture("),
				Arguments.of(Rules.NOTHING_BLOCKS, "catalog.Blocks.byReference("),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "catalog.TakesFromTheAir.now("),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "catalog.TakesFromTheAir.id("),
				Arguments.of(Rules.CONTROLLERS_ARE_INTERNAL, "filing.LooseController"));
	}

}
