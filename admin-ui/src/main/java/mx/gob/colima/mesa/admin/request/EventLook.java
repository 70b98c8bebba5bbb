package mx.gob.colima.mesa.admin.request;

import mx.gob.colima.mesa.admin.look.Icon;
import mx.gob.colima.mesa.contract.request.EventKind;

/**
 * Which drawing stands for which kind of entry.
 */
final class EventLook {

	private EventLook() {
	}

	static Icon icon(EventKind kind) {
		return switch (kind) {
			case SUBMITTED -> Icon.INBOX;
			case ACKNOWLEDGED -> Icon.SEAL;
			case REJECTED -> Icon.X;
			case ASSIGNED -> Icon.USER;
			case STARTED -> Icon.TOOL;
			case HELD -> Icon.PAUSE;
			case RESUMED -> Icon.PLAY;
			case QUESTION_ASKED -> Icon.HELP;
			case ANSWERED, MESSAGE -> Icon.CHAT;
			case ATTACHED -> Icon.CLIP;
			case INTERNAL_NOTE -> Icon.LOCK;
			case RESOLVED -> Icon.CHECK;
			case CLOSED -> Icon.BOX;
			case REOPENED -> Icon.REFRESH;
			case CANCELLED -> Icon.CLOSE;
		};
	}

}
