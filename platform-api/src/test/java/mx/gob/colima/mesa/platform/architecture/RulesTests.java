package mx.gob.colima.mesa.platform.architecture;

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
		return Stream.of(Arguments.of(Rules.NOTHING_BLOCKS, "rules.Blocks."),
				Arguments.of(Rules.NOTHING_BLOCKS, "rules.BlocksByReference."),
				Arguments.of(Rules.NOTHING_BLOCKS, "rules.Sleeps."),
				Arguments.of(Rules.TWO_CLASSES_SUBSCRIBE, "rules.Subscribes."),
				Arguments.of(Rules.NO_BLOCKING_STACK, "rules.UsesJdbc."),
				Arguments.of(Rules.NOTHING_HANGS_ON_A_THREAD, "rules.HangsOnAThread."),
				Arguments.of(Rules.CONTROLLERS_ARE_INTERNAL, "rules.LooseController"),
				Arguments.of(Rules.CONTROLLERS_IMPLEMENT_THE_CONTRACT, "rules.LooseController"),
				Arguments.of(Rules.CONTROLLERS_LEAVE_DATA_ALONE, "rules.LooseController"),
				Arguments.of(Rules.ROWS_ARE_INTERNAL, "rules.LooseRow"),
				Arguments.of(Rules.LOOK_UPS_ARE_PUBLIC_FOR_A_REASON, "rules.ReadsForNobody"),
				Arguments.of(Rules.DATA_STAYS_INSIDE, "rules.HandsOutRows.row()"),
				Arguments.of(Rules.DATA_STAYS_INSIDE, "rules.HandsOutRows.read("),
				Arguments.of(Rules.DATA_STAYS_INSIDE, "rules.HandsOutRows.hoard()"),
				Arguments.of(Rules.TENANT_IDS_COME_FROM_TENANCY, "rules.MakesTenantIds."),
				Arguments.of(Rules.DATA_IS_READ_IN_TRANSACTIONS, "rules.LooseController"),
				Arguments.of(Rules.PACKAGES_ARE_NULL_MARKED, "unmarked"),
				Arguments.of(Rules.NO_FIELD_INJECTION, "rules.InjectsFields."),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "rules.TakesFromTheAir."),
				Arguments.of(Rules.TIME_AND_IDS_ARE_INJECTED, "rules.InventsIds."));
	}

}
