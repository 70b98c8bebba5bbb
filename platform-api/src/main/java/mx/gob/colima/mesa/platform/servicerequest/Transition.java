package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Set;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * An arrow of the state machine.
 *
 * @param action what is done
 * @param from states in which it is legal
 * @param to the state that follows; {@code null} where it stays as it is
 * @param event kind of entry in the history
 */
record Transition(RequestAction action, Set<RequestState> from, @Nullable RequestState to, EventKind event) {

	Transition {
		from = Set.copyOf(from);
	}

	boolean legalIn(RequestState state) {
		return this.from.contains(state);
	}

	RequestState after(RequestState state) {
		return (this.to != null) ? this.to : state;
	}

}
