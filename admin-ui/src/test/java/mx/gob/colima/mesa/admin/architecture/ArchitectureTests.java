package mx.gob.colima.mesa.admin.architecture;

import java.io.IOException;
import java.nio.file.Path;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import mx.gob.colima.mesa.admin.AdminUi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackagesOf(AdminUi.class);

	private static final Path SOURCES = Path.of("src/main/java");

	private static final int LONGEST_SCREEN = 200;

	@ParameterizedTest
	@FieldSource("mx.gob.colima.mesa.admin.architecture.Rules#ALL")
	void theCodeKeepsTheRule(ArchRule rule) {
		rule.check(MAIN);
	}

	@Test
	void theCodeWasFound() {
		assertThat(MAIN.size()).isGreaterThan(50);
	}

	@Test
	void noLiteralReachesAComponent() throws IOException {
		assertThat(Sources.literals(SOURCES)).isEmpty();
	}

	@Test
	void screensStayShort() throws IOException {
		assertThat(Sources.screensLongerThan(LONGEST_SCREEN, SOURCES, MAIN)).isEmpty();
	}

}
