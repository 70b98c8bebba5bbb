package mx.gob.colima.mesa.platform.servicerequest;

import java.util.EnumSet;
import java.util.Set;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.platform.outbox.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What follows in the world from an entry: the requester is told by mail what is for them
 * to know or to do. Nobody is told what they did themselves, but that it was received.
 */
final class Following {

	private static final Set<EventKind> TOLD = EnumSet.of(EventKind.ACKNOWLEDGED, EventKind.REJECTED,
			EventKind.QUESTION_ASKED, EventKind.MESSAGE, EventKind.RESOLVED, EventKind.CLOSED, EventKind.CANCELLED);

	private Following() {
	}

	/**
	 * What follows.
	 * @param row the request
	 * @param event the entry
	 * @return the effect; {@code null} if nothing follows
	 */
	static @Nullable Effect from(RequestRow row, Event event) {
		boolean own = event.actor().id().equals(row.filed().requesterId());
		boolean told = own ? event.kind() == EventKind.SUBMITTED : TOLD.contains(event.kind());
		return told ? new Effect(row.tenantId(), event.id(), EffectTopic.REQUEST_MAIL, event.kind().name(), row.id())
				: null;
	}

}
