package mx.gob.colima.mesa.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTests {

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("mx.gob.colima.mesa");

	@Test
	void featuresAreFreeOfCycles() {
		SlicesRuleDefinition.slices()
			.matching("mx.gob.colima.mesa.portal.(*)..")
			.should()
			.beFreeOfCycles()
			.check(this.classes);
	}

	@Test
	void ofTheOtherModulesOnlyTheContractIsKnown() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("..portal..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("mx.gob.colima.mesa.platform..", "mx.gob.colima.mesa.admin..",
					"mx.gob.colima.mesa.config..", "mx.gob.colima.mesa.local..", "java.sql..", "jakarta.servlet..")
			.check(this.classes);
	}

	@Test
	void nothingBlocksThreadsOrTakesTimeFromTheAir() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("..portal..")
			.should()
			.callMethod(reactor.core.publisher.Mono.class, "block")
			.orShould()
			.callMethod(java.time.Instant.class, "now")
			.check(this.classes);
	}

	@Test
	void controllersStayWithinTheirFeature() {
		ArchRuleDefinition.classes()
			.that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.bePackagePrivate()
			.check(this.classes);
	}

}
