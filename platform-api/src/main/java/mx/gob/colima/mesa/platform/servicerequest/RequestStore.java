package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.servicelevel.Level;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Person;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores requests with everything that belongs to a change: the row, the entry in the
 * history, the clocks' segments, and the notice to those who listen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestStore {

	private static final int MOST_CHANGES = 20;

	private final RequestWriter writer;

	private final Events events;

	private final Clocks clocks;

	private final Views views;

	private final Ids ids;

	RequestStore(RequestWriter writer, Events events, Clocks clocks, Views views, Ids ids) {
		this.writer = writer;
		this.events = events;
		this.clocks = clocks;
		this.views = views;
		this.ids = ids;
	}

	/**
	 * Stores a new request.
	 * @param filed what is asked for
	 * @param level the level that is promised
	 * @param person who files it
	 * @return the request as they see it
	 */
	Mono<RequestDetail> file(Filed filed, Level level, Person person) {
		UUID id = this.ids.next();
		RequestClocks started = RequestClocks.start(level, filed.at());
		Event event = new Event(this.ids.next(), EventKind.SUBMITTED, filed.at(), Event.Actor.of(person), false, null,
				Map.of(Event.FILED, filed.seal().toString()));
		UUID tenant = person.requiredTenant().id().value();
		Events.Entry entry = Events.Entry.after(RequestRow.ChainEnd.EMPTY, tenant, id, event);
		RequestRow row = new RequestRow(id, tenant, filed, Progress.START, started.face(Progress.START), entry.end(),
				1);
		return this.writer.insert(row)
			.then(this.clocks.insert(row, started))
			.then(this.events.append(row, entry))
			.then(this.views.detail(row, started, person));
	}

	/**
	 * The clocks of a request.
	 * @param row the request
	 * @return its clocks
	 */
	Mono<RequestClocks> clocks(RequestRow row) {
		return this.clocks.of(row);
	}

	/**
	 * What happened to a request since a version of it: each change is one entry more.
	 * @param row the request
	 * @param version the version that somebody has read
	 * @param person who looks
	 * @return what they may see of it, oldest first, up to the last
	 * {@value #MOST_CHANGES}
	 */
	Mono<List<Problem.Change>> changes(RequestRow row, long version, Person person) {
		int seen = (int) Math.max(version, row.version() - MOST_CHANGES);
		return this.events.list(row.tenantId(), row.id(), seen, MOST_CHANGES)
			.map((entries) -> entries.stream()
				.map((entry) -> entry.event().toView(entry.link(), person))
				.map((event) -> new Problem.Change(event.kind().name(), event.actor().name(), event.at()))
				.toList());
	}

	/**
	 * Stores a change.
	 * @param row the request as it is stored, locked
	 * @param before its clocks
	 * @param step what was decided
	 * @param person who decided it
	 * @return the request as they see it
	 */
	Mono<RequestDetail> change(RequestRow row, RequestClocks before, Step step, Person person) {
		Progress progress = step.progress();
		RequestClocks after = before.after(step.kind(), progress.holdReason(), step.at());
		Event event = step.event(this.ids.next(), person);
		Events.Entry entry = Events.Entry.after(row.chain(), row.tenantId(), row.id(), event);
		RequestRow next = row.next(progress, after.face(progress), entry.end());
		return this.writer.update(next)
			.then(this.clocks.update(next, before, after))
			.then(this.events.append(next, entry))
			.then(Mono.defer(() -> this.views.detail(next, after, person)));
	}

}
