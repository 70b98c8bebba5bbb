package mx.gob.colima.mesa.platform.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ImportOption;
import mx.gob.colima.mesa.platform.PlatformApi;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(PlatformApi.class);

	/** The edges that the drawing of the architecture has, and no other. */
	private static final Map<String, Set<String>> EDGES = Map.ofEntries(edges("shared"), edges("tenancy", "shared"),
			edges("identity", "shared", "tenancy", "outbox", "blob", "terms", "job"),
			edges("catalog", "shared", "tenancy"), edges("servicelevel", "shared", "tenancy", "catalog"),
			edges("seal", "shared", "tenancy"),
			edges("servicerequest", "shared", "tenancy", "identity", "catalog", "servicelevel", "seal", "blob",
					"outbox", "notice"),
			edges("blob", "shared"), edges("document", "shared"), edges("outbox", "shared", "tenancy", "job"),
			edges("notice", "shared", "tenancy", "job"), edges("notification", "shared", "tenancy", "outbox"),
			edges("audit", "shared", "tenancy"),
			edges("operations", "shared", "tenancy", "audit", "blob", "seal", "job"),
			edges("enrolment", "shared", "tenancy", "identity", "blob", "terms", "document"), edges("credential",
					"shared", "tenancy", "identity", "enrolment", "outbox", "notification", "document", "job"),
			edges("terms", "shared", "tenancy"), edges("job", "shared", "tenancy"));

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		MODULES.verify();
	}

	@Test
	void everyModuleDeclaresItsEdges() {
		Map<String, Set<String>> declared = new TreeMap<>();
		for (ApplicationModule module : MODULES) {
			declared.put(module.getIdentifier().toString(), declared(module));
		}
		assertThat(declared).allSatisfy((module, edges) -> assertThat(edges).as(module).isSubsetOf(EDGES.get(module)));
		assertThat(EDGES).containsKeys(declared.keySet().toArray(String[]::new));
	}

	@Test
	void aModuleThatReachesIntoAnotherIsSeen() {
		ApplicationModules broken = ApplicationModules.of("mx.gob.colima.mesa.fixture.modules",
				(ImportOption) (location) -> true);
		assertThatExceptionOfType(Violations.class).isThrownBy(broken::verify).withMessageContaining("Reaching");
	}

	@Test
	void theDrawingIsWritten() {
		new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
	}

	private static Map.Entry<String, Set<String>> edges(String module, String... uses) {
		return Map.entry(module, Set.of(uses));
	}

	private static Set<String> declared(ApplicationModule module) {
		org.springframework.modulith.ApplicationModule annotation = module.getBasePackage()
			.getAnnotation(org.springframework.modulith.ApplicationModule.class)
			.orElseThrow(() -> new AssertionError(module.getIdentifier() + " declares no allowedDependencies"));
		return Set.of(annotation.allowedDependencies())
			.stream()
			.map((edge) -> edge.split(" ")[0])
			.collect(Collectors.toSet());
	}

}
