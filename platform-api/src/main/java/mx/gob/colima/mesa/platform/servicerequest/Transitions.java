package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * The state machine of requests: one table, nothing else.
 */
final class Transitions {

	private static final Set<RequestState> WITH_FULFILMENT = EnumSet.of(RequestState.ASSIGNED, RequestState.IN_PROGRESS,
			RequestState.ON_HOLD);

	private static final Set<RequestState> BEFORE_RESOLVED = EnumSet.range(RequestState.AWAITING_APPROVAL,
			RequestState.ON_HOLD);

	static final List<Transition> TABLE = List.of(
			row(RequestAction.ACKNOWLEDGE, EnumSet.of(RequestState.SUBMITTED), RequestState.ACKNOWLEDGED,
					EventKind.ACKNOWLEDGED),
			row(RequestAction.REJECT, EnumSet.of(RequestState.SUBMITTED, RequestState.ACKNOWLEDGED),
					RequestState.REJECTED, EventKind.REJECTED),
			row(RequestAction.ASSIGN, EnumSet.of(RequestState.ACKNOWLEDGED), RequestState.ASSIGNED, EventKind.ASSIGNED),
			row(RequestAction.ASSIGN, WITH_FULFILMENT, null, EventKind.ASSIGNED),
			row(RequestAction.TAKE, EnumSet.of(RequestState.ACKNOWLEDGED), RequestState.ASSIGNED, EventKind.ASSIGNED),
			row(RequestAction.TAKE, WITH_FULFILMENT, null, EventKind.ASSIGNED),
			row(RequestAction.START, EnumSet.of(RequestState.ASSIGNED), RequestState.IN_PROGRESS, EventKind.STARTED),
			row(RequestAction.HOLD, EnumSet.of(RequestState.IN_PROGRESS), RequestState.ON_HOLD, EventKind.HELD),
			row(RequestAction.RESUME, EnumSet.of(RequestState.ON_HOLD), RequestState.IN_PROGRESS, EventKind.RESUMED),
			row(RequestAction.ANSWER, EnumSet.of(RequestState.ON_HOLD), RequestState.IN_PROGRESS, EventKind.ANSWERED),
			row(RequestAction.MESSAGE, EnumSet.range(RequestState.AWAITING_APPROVAL, RequestState.RESOLVED), null,
					EventKind.MESSAGE),
			row(RequestAction.ATTACH, EnumSet.range(RequestState.AWAITING_APPROVAL, RequestState.RESOLVED), null,
					EventKind.ATTACHED),
			row(RequestAction.NOTE, EnumSet.allOf(RequestState.class), null, EventKind.INTERNAL_NOTE),
			row(RequestAction.RESOLVE, EnumSet.of(RequestState.IN_PROGRESS), RequestState.RESOLVED, EventKind.RESOLVED),
			row(RequestAction.CONFIRM, EnumSet.of(RequestState.RESOLVED), RequestState.CLOSED, EventKind.CLOSED),
			row(RequestAction.REOPEN, EnumSet.of(RequestState.RESOLVED), RequestState.IN_PROGRESS, EventKind.REOPENED),
			row(RequestAction.CANCEL, BEFORE_RESOLVED, RequestState.CANCELLED, EventKind.CANCELLED));

	private Transitions() {
	}

	/**
	 * The arrow of an action.
	 * @param action what is to be done
	 * @param state the request's state
	 * @param reason why it waits, if it does
	 * @return the arrow; {@code null} if the action is illegal now
	 */
	static @Nullable Transition find(RequestAction action, RequestState state, @Nullable HoldReason reason) {
		return TABLE.stream()
			.filter((row) -> row.action() == action && row.legalIn(state) && asked(action, reason))
			.findFirst()
			.orElse(null);
	}

	/**
	 * Which of some actions are legal.
	 * @param candidates the actions
	 * @param state the request's state
	 * @param reason why it waits, if it does
	 * @return the legal ones, in the order of the contract
	 */
	static List<RequestAction> legal(Collection<RequestAction> candidates, RequestState state,
			@Nullable HoldReason reason) {
		return candidates.stream().sorted().filter((action) -> find(action, state, reason) != null).toList();
	}

	// There is nothing to answer unless a question was asked.
	private static boolean asked(RequestAction action, @Nullable HoldReason reason) {
		return action != RequestAction.ANSWER || reason == HoldReason.REQUESTER;
	}

	private static Transition row(RequestAction action, Set<RequestState> from, @Nullable RequestState to,
			EventKind event) {
		return new Transition(action, from, to, event);
	}

}
