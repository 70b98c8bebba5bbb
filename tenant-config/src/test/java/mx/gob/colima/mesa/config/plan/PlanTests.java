package mx.gob.colima.mesa.config.plan;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mx.gob.colima.mesa.config.Configuration;
import mx.gob.colima.mesa.config.ConfigurationLoader;
import mx.gob.colima.mesa.config.item.Group;
import mx.gob.colima.mesa.config.item.Item;
import mx.gob.colima.mesa.config.item.Level;
import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.config.item.Operator;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.config.item.Target;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Plans against Colima's files.
 */
class PlanTests {

	private final Configuration colima = new ConfigurationLoader().load(Path.of("colima"));

	private final List<Item> items = new ArrayList<>(this.colima.items());

	@Test
	void nothingIsPlannedForWhatIsAlreadyThere() {
		Plan plan = Plan.between(this.colima, new Actual(this.items, List.of()));
		assertThat(plan.isEmpty()).isTrue();
		assertThat(plan.text()).isEqualTo("0 to create, 0 to change, 0 to retire");
	}

	@Test
	void everythingIsCreatedInAnEmptyDatabase() {
		Plan plan = Plan.between(this.colima, Actual.nothing());
		assertThat(plan.changes()).hasSameSizeAs(this.items).allMatch(Change.Create.class::isInstance);
		assertThat(plan.text()).contains("+ dependency SEFOME", "+ offerings of dependency SEFOME: 28",
				"+ service Cerrajería", "+ operator cge.sorozco", this.items.size() + " to create");
	}

	@Test
	void nothingIsCreatedBeforeWhatItRefersTo() {
		Set<Object> known = new HashSet<>();
		for (Change change : Plan.between(this.colima, Actual.nothing()).changes()) {
			assertThat(known).containsAll(references(change.item()));
			known.add(change.item().identity());
		}
	}

	@Test
	void whatIsRetiredGoesBeforeWhatItNeeded() {
		Plan plan = Plan.between(without(this.colima), new Actual(this.items, List.of()));
		List<Item> retired = plan.changes().stream().filter(Change.Retire.class::isInstance).map(Change::item).toList();
		Set<Object> gone = new HashSet<>();
		for (Item item : retired) {
			assertThat(gone).doesNotContainAnyElementsOf(references(item));
			gone.add(item.identity());
		}
		assertThat(retired).hasSize(1 + 3 + 24);
	}

	@Test
	void aShorterTargetIsAChangeOfItsLevel() {
		Level level = this.colima.levels().getFirst();
		this.items.replaceAll((item) -> item.equals(level) ? slower(level) : item);
		Plan plan = Plan.between(this.colima, new Actual(this.items, List.of()));
		assertThat(plan.changes()).containsExactly(new Change.Update(slower(level), level));
		assertThat(plan.text()).startsWith("~ level Ordinario (PT4H, 3 working days): resolution");
	}

	@Test
	void theInstantFromWhichAVersionHoldsIsNoDifference() {
		this.items.replaceAll((item) -> (item instanceof Service service) ? later(service) : item);
		assertThat(Plan.between(this.colima, new Actual(this.items, List.of())).isEmpty()).isTrue();
	}

	@Test
	void whatWasRetiredComesBack() {
		Group group = this.colima.groups().getFirst();
		this.items.remove(group);
		Plan plan = Plan.between(this.colima, new Actual(this.items, List.of(group)));
		assertThat(plan.changes()).containsExactly(new Change.Update(group, group));
		assertThat(plan.text()).startsWith("~ group Climas y mantenimiento: comes back");
	}

	@Test
	void absenceEndsNobodysWork() {
		Configuration nobody = new Configuration(this.colima.tenants(), this.colima.calendars(),
				this.colima.categories(), this.colima.services(), this.colima.levels(), this.colima.offerings(),
				this.colima.groups(), List.of(), this.colima.terms());
		assertThat(Plan.between(nobody, new Actual(this.items, List.of())).isEmpty()).isTrue();
	}

	private static Set<Object> references(Item item) {
		return switch (item) {
			case Service service -> Set.of(service.categoryId());
			case Level level -> Set.of(level.serviceId(), level.calendarId());
			case Offering offering -> Set.of(offering.tenantId(), offering.serviceId());
			case Group group -> Set.copyOf(group.categories());
			case Operator operator -> Set.copyOf(operator.groups());
			default -> Set.of();
		};
	}

	private static Configuration without(Configuration all) {
		Service first = all.services().getFirst();
		return new Configuration(all.tenants(), all.calendars(), all.categories(),
				all.services().stream().skip(1).toList(),
				all.levels().stream().filter((level) -> !level.serviceId().equals(first.id())).toList(),
				all.offerings().stream().filter((offering) -> !offering.serviceId().equals(first.id())).toList(),
				all.groups(), all.operators(), all.terms());
	}

	private static Level slower(Level level) {
		return new Level(level.id(), level.serviceId(), level.position(), level.name(), level.calendarId(),
				level.response(), new Target.WorkingDays(9), level.validFrom());
	}

	private static Service later(Service service) {
		return new Service(service.id(), service.categoryId(), service.serves(), service.icon(), service.name(),
				service.description(), service.exclusions(), Instant.parse("2026-11-23T18:00:00Z"));
	}

}
