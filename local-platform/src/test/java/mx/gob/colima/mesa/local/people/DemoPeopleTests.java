package mx.gob.colima.mesa.local.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.local.people.Demo.Dependency;
import mx.gob.colima.mesa.local.people.Demo.Employee;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoPeopleTests {

	private static final List<Dependency> TENANTS = tenants();

	@Test
	void theSamePeopleAreInventedEachTime() {
		assertThat(DemoPeople.of(TENANTS)).isEqualTo(DemoPeople.of(TENANTS));
	}

	@Test
	void eachDependencyHasAHeadACoordinatorRequestersAndARoll() {
		assertThat(DemoPeople.of(TENANTS)).hasSize(24).allSatisfy((demo) -> {
			List<String> roles = demo.accounts().stream().map(Demo.Account::role).toList();
			assertThat(roles).containsOnlyOnce("head", "coordinator").contains("requester");
			assertThat(roles).hasSizeBetween(5, 6);
			assertThat(demo.employees()).hasSize(demo.accounts().size() + 25);
		});
	}

	@Test
	void employeeNumbersAndIdsAreUniqueInTheWholeState() {
		List<Employee> all = DemoPeople.of(TENANTS).stream().flatMap((demo) -> demo.employees().stream()).toList();
		assertThat(all).extracting(Employee::number).doesNotHaveDuplicates().allMatch((n) -> n.matches("[0-9]{6}"));
		assertThat(all).extracting(Employee::id).doesNotHaveDuplicates().allMatch((id) -> id.version() == 7);
	}

	@Test
	void namesAreMexicanWithAccentsAndSometimesOneSurname() {
		List<Employee> all = DemoPeople.of(TENANTS).stream().flatMap((demo) -> demo.employees().stream()).toList();
		assertThat(all).extracting((employee) -> employee.name().display())
			.anyMatch((name) -> name.contains("ñ"))
			.anyMatch((name) -> name.matches(".*[áéíóú].*"));
		assertThat(all).filteredOn((employee) -> employee.name().maternal() == null)
			.hasSizeBetween(all.size() / 30, all.size() / 6);
	}

	private static List<Dependency> tenants() {
		List<Dependency> tenants = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			tenants.add(new Dependency(new UUID(0x019b78243f017c13L, 0xb97056d89362da5cL + i * 7919L), "T" + i));
		}
		return tenants;
	}

}
