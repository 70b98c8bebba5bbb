package mx.gob.colima.mesa.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String BASE = "mx.gob.colima.mesa.admin";

	private static final Path SOURCES = Path.of("src/main/java");

	private static final int LONGEST_SCREEN = 200;

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(BASE);

	@Test
	void packagesAreFreeOfCycles() {
		SlicesRuleDefinition.slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(this.classes);
	}

	@Test
	void everyScreenIsPackagePrivateAndSaysWhoMayEnter() {
		ArchRuleDefinition.classes()
			.that()
			.areAnnotatedWith(Route.class)
			.or()
			.areAssignableTo(HasErrorParameter.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.beAnnotatedWith(guard())
			.check(this.classes);
	}

	@Test
	void onlyTheContractIsKnownOfThePlatform() {
		ArchRuleDefinition.noClasses()
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("mx.gob.colima.mesa.platform..", "mx.gob.colima.mesa.portal..", "java.sql..",
					"io.r2dbc..")
			.check(this.classes);
	}

	@Test
	void waitingHappensInTheClientOnly() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path file : files.filter((path) -> path.toString().endsWith(".java")).toList()) {
				if (!file.toString().contains("/client/")) {
					assertThat(Files.readString(file)).as(file.toString())
						.doesNotContain(".block(", ".blockFirst(", ".blockLast(", "Thread.sleep");
				}
			}
		}
	}

	@Test
	void timeAndIdsAreInjected() {
		ArchRuleDefinition.noClasses()
			.that()
			.doNotHaveFullyQualifiedName(AdminUi.class.getName())
			.should()
			.callMethod(java.time.Instant.class, "now")
			.orShould()
			.callMethod(java.util.UUID.class, "randomUUID")
			.orShould()
			.callMethod(java.time.Clock.class, "systemUTC")
			.check(this.classes);
	}

	@Test
	void everyPackageIsNullMarked() {
		this.classes.stream()
			.map(JavaClass::getPackage)
			.distinct()
			.forEach((found) -> assertThat(found.isAnnotatedWith(NullMarked.class)).as(found.getName()).isTrue());
	}

	@Test
	void nothingIsInjectedIntoFields() {
		ArchRuleDefinition.noFields()
			.should()
			.beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
			.check(this.classes);
	}

	@Test
	void screensStayShort() throws IOException {
		for (JavaClass screen : this.classes) {
			if (screen.isAnnotatedWith(Route.class) && !screen.getModifiers().contains(JavaModifier.ABSTRACT)) {
				Path file = SOURCES.resolve(screen.getName().replace('.', '/') + ".java");
				assertThat(Files.readAllLines(file)).as(screen.getSimpleName())
					.hasSizeLessThanOrEqualTo(LONGEST_SCREEN);
			}
		}
	}

	private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> guard() {
		return DescribedPredicate.describe("an access annotation",
				(annotation) -> annotation.getRawType().isEquivalentTo(RolesAllowed.class)
						|| annotation.getRawType().isEquivalentTo(PermitAll.class)
						|| annotation.getRawType().isEquivalentTo(AnonymousAllowed.class));
	}

}
