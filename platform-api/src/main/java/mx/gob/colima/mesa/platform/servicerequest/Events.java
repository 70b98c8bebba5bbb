package mx.gob.colima.mesa.platform.servicerequest;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.platform.seal.Link;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Histories of requests: appended to and read, never changed.
 */
@Repository
@Transactional(readOnly = true)
class Events {

	// One notice per transaction, of ids alone: listeners fetch the rest as their reader.
	private static final String APPEND = """
			with appended as (
				insert into request_event (tenant_id, request_id, no, id, kind, at, actor_kind, actor_id, actor_name,
					actor_office, internal, text, details, prev_hash, hash, requester_id)
				values (:tenant, :request, :no, :id, :kind, :at, :actorKind, :actorId, :actorName, :actorOffice,
					:internal, :text, cast(:details as jsonb), :previous, :hash, :requester)
				returning tenant_id, request_id, id, kind)
			select pg_notify('mesa_request_event', json_build_object('tenantId', tenant_id, 'requestId', request_id,
				'eventId', id, 'kind', kind)::text)::text as notified from appended""";

	/** Entries of a request; {@code %s} stand for its dependency and its id. */
	static final String OF_REQUEST = """
			select no, id, kind, at, actor_id, actor_name, actor_office, internal, text, details::text, prev_hash, hash
			from request_event where tenant_id = %s and request_id = %s""";

	private static final String SELECT = OF_REQUEST.formatted(":tenant", ":request");

	private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {
	};

	private final DatabaseClient database;

	private final JsonMapper json;

	private final Following following;

	Events(DatabaseClient database, JsonMapper json, Following following) {
		this.database = database;
		this.json = json;
		this.following = following;
	}

	/**
	 * Appends an entry, tells the listeners when the transaction commits, and leaves what
	 * else follows from it.
	 * @param row the request, which is there
	 * @param entry the entry in its place
	 * @return completes when appended
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Mono<Void> append(RequestRow row, Entry entry) {
		return insert(row, entry).then(Mono.defer(() -> this.following.from(row, entry.event())));
	}

	private Mono<Void> insert(RequestRow row, Entry entry) {
		Event event = entry.event();
		Link link = entry.link();
		Event.Actor actor = event.actor();
		return this.database.sql(APPEND)
			.bind("tenant", row.tenantId())
			.bind("request", row.id())
			.bind("requester", row.filed().requesterId())
			.bind("no", link.number())
			.bind("id", event.id())
			.bind("kind", event.kind().name())
			.bind("at", event.at())
			.bind("actorKind", actor.kind())
			.bind("actorId", actor.id())
			.bind("actorName", actor.name())
			.bind("actorOffice", RequestColumns.maybe(actor.office()))
			.bind("internal", event.internal())
			.bind("text", RequestColumns.maybe(event.text()))
			.bind("details", this.json.writeValueAsString(event.details()))
			.bind("previous", link.previous().bytes())
			.bind("hash", link.hash().bytes())
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Lists entries, oldest first.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @param after number of the last one seen; 0 from the beginning
	 * @param count how many
	 * @return the entries that the reader may see
	 */
	Mono<List<Entry>> list(UUID tenantId, UUID requestId, int after, int count) {
		return this.database.sql(SELECT + " and no > :after order by no limit :count")
			.bind("tenant", tenantId)
			.bind("request", requestId)
			.bind("after", after)
			.bind("count", count)
			.map((row) -> Entry.read(row, tenantId, requestId, this.json))
			.all()
			.collectList();
	}

	/**
	 * The last entry of a kind.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @param kind the kind
	 * @return the entry; empty if there is none
	 */
	Mono<Entry> last(UUID tenantId, UUID requestId, EventKind kind) {
		return this.database.sql(SELECT + " and kind = :kind order by no desc limit 1")
			.bind("tenant", tenantId)
			.bind("request", requestId)
			.bind("kind", kind.name())
			.map((row) -> Entry.read(row, tenantId, requestId, this.json))
			.one();
	}

	/**
	 * The links of a whole history, for people of its dependency: also of the entries
	 * that they may not read.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @return the links without what they say
	 */
	Mono<List<Link>> links(UUID tenantId, UUID requestId) {
		return this.database
			.sql("select no, prev_hash, hash from request_event_link where tenant_id = :tenant"
					+ " and request_id = :request order by no")
			.bind("tenant", tenantId)
			.bind("request", requestId)
			.map((row) -> new Link(Columns.number(row, "no"), RequestColumns.hash(row, "prev_hash"),
					RequestColumns.hash(row, "hash"), null))
			.all()
			.collectList();
	}

	/**
	 * An entry in its place.
	 *
	 * @param event the entry
	 * @param link its place
	 */
	record Entry(Event event, Link link) {

		static Entry read(Readable row, UUID tenantId, UUID requestId, JsonMapper json) {
			Event.Actor actor = new Event.Actor(Columns.uuid(row, "actor_id"), Columns.text(row, "actor_name"),
					RequestColumns.optional(row, "actor_office", Office.class));
			Event event = new Event(Columns.uuid(row, "id"), RequestColumns.constant(row, "kind", EventKind.class),
					Columns.instant(row, "at"), actor, Columns.flag(row, "internal"), row.get("text", String.class),
					json.readValue(Columns.text(row, "details"), DETAILS));
			return new Entry(event, new Link(Columns.number(row, "no"), RequestColumns.hash(row, "prev_hash"),
					RequestColumns.hash(row, "hash"), event.facts(tenantId, requestId)));
		}

		static Entry after(RequestRow.ChainEnd end, UUID tenantId, UUID requestId, Event event) {
			return new Entry(event, Link.append(end.count() + 1, end.head(), event.facts(tenantId, requestId)));
		}

		RequestRow.ChainEnd end() {
			return new RequestRow.ChainEnd(this.link.number(), this.link.hash());
		}

	}

}
