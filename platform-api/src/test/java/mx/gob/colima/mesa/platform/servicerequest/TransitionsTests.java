package mx.gob.colima.mesa.platform.servicerequest;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionsTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "AWAITING_APPROVAL, -, MESSAGE ATTACH NOTE CANCEL",
					"SUBMITTED, -, ACKNOWLEDGE REJECT MESSAGE ATTACH NOTE CANCEL",
					"ACKNOWLEDGED, -, REJECT ASSIGN TAKE MESSAGE ATTACH NOTE CANCEL",
					"ASSIGNED, -, ASSIGN TAKE START MESSAGE ATTACH NOTE CANCEL",
					"IN_PROGRESS, -, ASSIGN TAKE HOLD MESSAGE ATTACH NOTE RESOLVE CANCEL",
					"ON_HOLD, REQUESTER, ASSIGN TAKE RESUME ANSWER MESSAGE ATTACH NOTE CANCEL",
					"ON_HOLD, SUPPLIER, ASSIGN TAKE RESUME MESSAGE ATTACH NOTE CANCEL",
					"RESOLVED, -, MESSAGE ATTACH NOTE CONFIRM REOPEN", "CLOSED, -, NOTE", "REJECTED, -, NOTE",
					"CANCELLED, -, NOTE" })
	void eachStateAllowsWhatTheModelSays(RequestState state, @Nullable HoldReason reason, String actions) {
		assertThat(Transitions.legal(EnumSet.allOf(RequestAction.class), state, reason))
			.containsExactly(Stream.of(actions.split(" ")).map(RequestAction::valueOf).toArray(RequestAction[]::new));
	}

	@ParameterizedTest
	@EnumSource(RequestAction.class)
	void everyActionHasAnArrow(RequestAction action) {
		assertThat(Transitions.TABLE).anyMatch((row) -> row.action() == action);
	}

	@Test
	void noActionHasTwoArrowsFromOneState() {
		for (RequestAction action : RequestAction.values()) {
			for (RequestState state : RequestState.values()) {
				assertThat(Transitions.TABLE).filteredOn((row) -> row.action() == action && row.legalIn(state))
					.as("%s in %s", action, state)
					.hasSizeLessThan(2);
			}
		}
	}

	@Test
	void everyStateIsReachedOrIsTheBeginning() {
		Set<RequestState> reached = Transitions.TABLE.stream()
			.map((row) -> row.after(RequestState.SUBMITTED))
			.collect(Collectors.toCollection(() -> EnumSet.of(RequestState.SUBMITTED)));
		assertThat(EnumSet.complementOf(EnumSet.copyOf(reached))).containsExactly(RequestState.AWAITING_APPROVAL);
	}

}
