package mx.gob.colima.mesa.local.people;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RosterTests {

	private final Roster roster = Roster.of(Path.of("..", "tenant-config", "colima"));

	@Test
	void onePersonPerRoleIsPrintedAndARequesterOfASecondDependency() {
		assertThat(this.roster.printed()).extracting(Roster.Member::role)
			.containsExactly("requester", "coordinator", "head", "agent", "agent", "service-manager",
					"platform-operator", "auditor", "requester");
		assertThat(this.roster.printed()).extracting(Roster.Member::tenant)
			.containsExactly("SEFOME", "SEFOME", "SEFOME", null, null, null, null, null, "SECTUR");
	}

	@Test
	void theSecondAgentServesForDtiAndPeopleOfADependencySignInByEmployeeNumber() {
		assertThat(this.roster.printed().get(3).username()).startsWith("sg.");
		assertThat(this.roster.printed().get(4).username()).startsWith("dti.");
		assertThat(this.roster.printed().get(0).username()).matches("[0-9]{6}");
	}

	@Test
	void anybodyIsFoundByUserName() {
		assertThat(this.roster.demos()).hasSize(24);
		assertThat(this.roster.find("cge.sorozco")).map(Roster.Member::role).contains("auditor");
		assertThat(this.roster.find("nobody")).isEmpty();
	}

}
