package mx.gob.colima.mesa.portal;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(Portal.class);

	@ParameterizedTest
	@FieldSource("mx.gob.colima.mesa.portal.Rules#ALL")
	void theCodeKeepsTheRule(ArchRule rule) {
		rule.check(MAIN);
	}

	@Test
	void theCodeWasFound() {
		assertThat(MAIN.size()).isGreaterThan(50);
	}

}
