package mx.gob.colima.mesa.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.config.item.Target;
import mx.gob.colima.mesa.config.item.Tenant;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The files for Colima.
 */
class ColimaTests {

	private final Configuration colima = new ConfigurationLoader().load(Path.of("colima"));

	@Test
	void holdDependenciesServicesAndLevels() {
		assertThat(this.colima.tenants()).hasSize(24);
		assertThat(this.colima.services()).hasSize(28);
		assertThat(this.colima.levels()).hasSize(53);
		assertThat(this.colima.categories()).hasSize(7);
	}

	@Test
	void publishEveryServiceToEveryDependency() {
		assertThat(this.colima.offerings()).hasSize(24 * 28);
	}

	@Test
	void keepThePunctuationOfNames() {
		assertThat(this.colima.services()).extracting(Service::name)
			.contains("Préstamo de mobiliario (sillas, mesas, templete)");
	}

	@Test
	void promiseWorkingTimeOrWorkingDays() {
		Service service = service("Reparación de aire acondicionado");
		List<Level> levels = this.colima.levels()
			.stream()
			.filter((level) -> level.serviceId().equals(service.id()))
			.toList();
		assertThat(levels).extracting(Level::name).containsExactly("Ordinario", "Prioritario", "Crítico");
		assertThat(levels.getFirst().response()).isEqualTo(new Target.WorkingTime(Duration.ofHours(4)));
		assertThat(levels.getFirst().resolution()).isEqualTo(new Target.WorkingDays(3));
	}

	@Test
	void giveEveryServiceAnOrdinaryLevelFirst() {
		Map<UUID, Level> first = this.colima.levels()
			.stream()
			.filter((level) -> level.position() == 1)
			.collect(Collectors.toMap(Level::serviceId, Function.identity()));
		assertThat(first).hasSize(28).values().allMatch((level) -> level.name().equals("Ordinario"));
	}

	@Test
	void nameDependenciesByDay() {
		Tenant sefome = this.colima.tenants()
			.stream()
			.filter((tenant) -> tenant.acronym().equals("SEFOME"))
			.findFirst()
			.orElseThrow();
		assertThat(sefome.alias()).isEqualTo("sefome");
		assertThat(sefome.color()).isEqualTo("#0f6b5c");
		assertThat(sefome.nameOn(LocalDate.of(2026, 11, 23))).isEqualTo("Secretaría de Fomento Económico");
	}

	@Test
	void leaveNoCategoryWithoutPeople() {
		assertThat(this.colima.groups()).allSatisfy((group) -> assertThat(this.colima.operators())
			.filteredOn((operator) -> operator.groups().contains(group.id()))
			.hasSizeGreaterThanOrEqualTo(2)
			.allMatch((operator) -> operator.office() == group.office()));
	}

	@Test
	void startWithOperatorsOfEveryRole() {
		assertThat(this.colima.operators().stream().flatMap((operator) -> operator.roles().stream())).contains("agent",
				"service-manager", "platform-operator", "auditor");
		assertThat(this.colima.operators()).filteredOn((operator) -> operator.office() == Office.CGE)
			.extracting(Operator::displayName)
			.containsExactly("Silvia Orozco Benavides");
	}

	@Test
	void giveEveryThingAnIdOfItsOwn() {
		assertThat(this.colima.items()).extracting(Item::identity).doesNotHaveDuplicates();
	}

	private Service service(String name) {
		return this.colima.services()
			.stream()
			.filter((service) -> service.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
