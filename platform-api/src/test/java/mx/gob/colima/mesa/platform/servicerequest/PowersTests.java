package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PowersTests {

	private static final UUID REQUESTER = new UUID(0, 1);

	@Test
	void onlySgRecognisesAndRefuses() {
		assertThat(Powers.of(operator(Role.SERVICE_MANAGER), REQUESTER))
			.contains(RequestAction.ACKNOWLEDGE, RequestAction.REJECT)
			.doesNotContain(RequestAction.TAKE, RequestAction.CONFIRM);
		assertThat(Powers.of(operator(Role.AGENT), REQUESTER))
			.contains(RequestAction.TAKE, RequestAction.ASSIGN, RequestAction.RESOLVE)
			.doesNotContain(RequestAction.ACKNOWLEDGE, RequestAction.REJECT);
	}

	@Test
	void thoseWhoOnlyLookMayDoNothing() {
		assertThat(Powers.of(operator(Role.AUDITOR), REQUESTER)).isEmpty();
		assertThat(Powers.of(operator(Role.PLATFORM_OPERATOR), REQUESTER)).isEmpty();
	}

	@Test
	void anOperatorIsNeverARequesterEvenUnderTheSameId() {
		Person twin = new Person(REQUESTER, "sg.x", "X", "X", null, Set.of(Role.AUDITOR), null, Office.CGE, Set.of(),
				Set.of());
		assertThat(Powers.of(twin, REQUESTER)).isEmpty();
	}

	private static Person operator(Role role) {
		return new Person(new UUID(0, 2), "sg.x", "X", "X", null, Set.of(role), null, Office.SG, Set.of(), Set.of());
	}

}
