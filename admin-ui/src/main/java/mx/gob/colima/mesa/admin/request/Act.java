package mx.gob.colima.mesa.admin.request;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * What a person does with a request.
 */
public sealed interface Act {

	/**
	 * Recognises it as official.
	 */
	record Acknowledge() implements Act {
	}

	/**
	 * Refuses it.
	 *
	 * @param reason why
	 */
	record Reject(String reason) implements Act {
	}

	/**
	 * Gives it to a group.
	 *
	 * @param group the group
	 * @param person one of its members
	 */
	record Assign(UUID group, @Nullable UUID person) implements Act {
	}

	/**
	 * Takes it oneself.
	 */
	record Take() implements Act {
	}

	/**
	 * Begins work.
	 */
	record Start() implements Act {
	}

	/**
	 * Puts it on hold.
	 *
	 * @param reason why
	 * @param text what is awaited or asked
	 */
	record Wait(HoldReason reason, String text) implements Act {
	}

	/**
	 * Goes on.
	 *
	 * @param text what has changed
	 */
	record Resume(String text) implements Act {
	}

	/**
	 * Resolves it.
	 *
	 * @param solution what was done
	 */
	record Resolve(String solution) implements Act {
	}

	/**
	 * Writes a message.
	 *
	 * @param text the message
	 * @param internal whether only those who serve read it
	 */
	record Write(String text, boolean internal) implements Act {
	}

}
