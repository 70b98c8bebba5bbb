package mx.gob.colima.mesa.platform.servicerequest;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.platform.notice.Notice;
import mx.gob.colima.mesa.platform.notice.Notices;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * What follows from an entry: the requester is told, here and by mail, what is for them
 * to know or to do, and whoever has the request what the requester does. Nobody is told
 * what they did themselves, but that it was received.
 */
@Component
class Following {

	private static final Set<EventKind> FOR_REQUESTER = EnumSet.of(EventKind.ACKNOWLEDGED, EventKind.REJECTED,
			EventKind.QUESTION_ASKED, EventKind.MESSAGE, EventKind.RESOLVED, EventKind.CLOSED, EventKind.CANCELLED);

	private static final Set<EventKind> FOR_ASSIGNEE = EnumSet.of(EventKind.ASSIGNED, EventKind.ANSWERED,
			EventKind.MESSAGE, EventKind.ATTACHED, EventKind.REOPENED, EventKind.CANCELLED);

	private final Outbox outbox;

	private final Notices notices;

	Following(Outbox outbox, Notices notices) {
		this.outbox = outbox;
		this.notices = notices;
	}

	/**
	 * Leaves what follows, in the transaction of the entry.
	 * @param row the request as it is then
	 * @param event the entry
	 * @return completes when written
	 */
	Mono<Void> from(RequestRow row, Event event) {
		Effect mail = mail(row, event);
		Mono<Void> mailed = (mail != null) ? this.outbox.add(mail) : Mono.empty();
		UUID requester = row.filed().requesterId();
		return mailed.then(told(requester, FOR_REQUESTER, row, event))
			.then(told(row.progress().team().assigneeId(), FOR_ASSIGNEE, row, event));
	}

	static @Nullable Effect mail(RequestRow row, Event event) {
		boolean own = event.actor().id().equals(row.filed().requesterId());
		boolean told = own ? event.kind() == EventKind.SUBMITTED : FOR_REQUESTER.contains(event.kind());
		return told ? new Effect(row.tenantId(), event.id(), EffectTopic.REQUEST_MAIL, event.kind().name(), row.id())
				: null;
	}

	private Mono<Void> told(@Nullable UUID recipient, Set<EventKind> kinds, RequestRow row, Event event) {
		if (recipient == null || recipient.equals(event.actor().id()) || !kinds.contains(event.kind())) {
			return Mono.empty();
		}
		Notice.About about = new Notice.About(row.tenantId(), row.id(), row.filed().folio().toString(),
				row.filed().subject());
		return this.notices
			.tell(new Notice(recipient, event.kind(), event.at(), event.actor().name(), event.text(), about));
	}

}
