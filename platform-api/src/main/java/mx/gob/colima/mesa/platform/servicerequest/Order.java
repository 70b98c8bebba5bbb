package mx.gob.colima.mesa.platform.servicerequest;

import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.contract.request.RequestAction;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants done with a request.
 */
public sealed interface Order {

	/**
	 * What is to be done.
	 * @return the action
	 */
	RequestAction action();

	/**
	 * Something that needs no words.
	 *
	 * @param action what is to be done
	 */
	record Plain(RequestAction action) implements Order {
	}

	/**
	 * Something with a text: a reason, an answer, a solution, a message.
	 *
	 * @param action what is to be done
	 * @param text the text
	 */
	record Written(RequestAction action, String text) implements Order {
	}

	/**
	 * Assigns.
	 *
	 * @param groupId the group
	 * @param assigneeId one of its members
	 */
	record Assign(UUID groupId, @Nullable UUID assigneeId) implements Order {

		@Override
		public RequestAction action() {
			return RequestAction.ASSIGN;
		}

	}

	/**
	 * Puts on hold.
	 *
	 * @param reason why
	 * @param text the question, or what is awaited
	 */
	record Wait(HoldReason reason, String text) implements Order {

		@Override
		public RequestAction action() {
			return RequestAction.HOLD;
		}

	}

	/**
	 * Attaches a file whose bytes are safe.
	 *
	 * @param details what the history says of it
	 */
	record Attach(Map<String, String> details) implements Order {

		@Override
		public RequestAction action() {
			return RequestAction.ATTACH;
		}

	}

	/**
	 * Confirms the solution.
	 *
	 * @param rating 1 to 5
	 * @param comment a comment
	 */
	record Confirm(@Nullable Integer rating, @Nullable String comment) implements Order {

		@Override
		public RequestAction action() {
			return RequestAction.CONFIRM;
		}

	}

}
