package mx.gob.colima.mesa.platform.servicerequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.tenancy.Person;

/**
 * What a person may do with a request that they see, whatever its state.
 */
final class Powers {

	private static final Set<RequestAction> OF_REQUESTER = EnumSet.of(RequestAction.ANSWER, RequestAction.MESSAGE,
			RequestAction.ATTACH, RequestAction.CONFIRM, RequestAction.REOPEN, RequestAction.CANCEL);

	private static final Set<RequestAction> OF_SERVING = EnumSet.of(RequestAction.ASSIGN, RequestAction.START,
			RequestAction.HOLD, RequestAction.RESUME, RequestAction.MESSAGE, RequestAction.ATTACH, RequestAction.NOTE,
			RequestAction.RESOLVE);

	private Powers() {
	}

	/**
	 * What a person may do.
	 * @param person the person
	 * @param requester who filed the request
	 * @return the actions
	 */
	static Set<RequestAction> of(Person person, UUID requester) {
		Set<RequestAction> powers = EnumSet.noneOf(RequestAction.class);
		if (!person.operator() && person.id().equals(requester)) {
			powers.addAll(OF_REQUESTER);
		}
		if (person.is(Role.SERVICE_MANAGER)) {
			powers.addAll(OF_SERVING);
			powers.add(RequestAction.ACKNOWLEDGE);
			powers.add(RequestAction.REJECT);
		}
		if (person.is(Role.AGENT)) {
			powers.addAll(OF_SERVING);
			powers.add(RequestAction.TAKE);
		}
		return powers;
	}

	/**
	 * What a person may do now. To take what one has already is no offer.
	 * @param person the person
	 * @param row the request
	 * @return the actions, in the order of the contract
	 */
	static List<RequestAction> now(Person person, RequestRow row) {
		Progress progress = row.progress();
		Set<RequestAction> powers = of(person, row.filed().requesterId());
		if (person.id().equals(progress.team().assigneeId())) {
			powers.remove(RequestAction.TAKE);
		}
		return Transitions.legal(powers, progress.state(), progress.holdReason());
	}

	/**
	 * Makes sure that a person has a power over a request, whatever its state.
	 * @param person the person
	 * @param row the request
	 * @param action the power; {@code forbidden} without it
	 */
	static void require(Person person, RequestRow row, RequestAction action) {
		if (!of(person, row.filed().requesterId()).contains(action)) {
			throw Fault.of(FaultCode.FORBIDDEN);
		}
	}

	/**
	 * Makes sure that something may be done now.
	 * @param person the person
	 * @param row the request
	 * @param action what is to be done; {@code illegal_transition} names what may be done
	 * instead
	 * @return the arrow
	 */
	static Transition requireNow(Person person, RequestRow row, RequestAction action) {
		List<RequestAction> allowed = now(person, row);
		Transition transition = Transitions.find(action, row.progress().state(), row.progress().holdReason());
		if (transition == null || !allowed.contains(action)) {
			throw Fault.illegalTransition(allowed);
		}
		return transition;
	}

}
