package mx.gob.colima.mesa.bench.bare;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * What the API reads, and nothing besides: whose it is comes with the call.
 */
class BareReads {

	private static final String LISTED = """
			r.tenant_id, r.id, r.folio, r.folio_year, r.folio_no, r.offering_id, r.service_id, r.service_version,
			r.service_name, r.icon, r.category_id, r.category_name, r.serves, r.level_id, r.level_name, r.level_version,
			r.subject, r.place, r.requester_id, r.requester_name, r.beneficiary_self, r.beneficiary_name,
			r.beneficiary_number, r.beneficiary_employee_id, r.state, r.hold_reason, r.group_id, r.group_name,
			r.assignee_id, r.assignee_name, r.submitted_at, r.acknowledged_at, r.resolved_at, r.closed_at,
			r.promised_response, r.promised_resolution, r.clock, r.clock_state, r.clock_total_seconds,
			r.clock_consumed_seconds, r.clock_since, r.calendar_id, r.calendar_version, r.due_at, r.risk_at,
			r.answer_due_at, r.event_count, r.chain_head, r.version""";

	private static final String TENANT = """
			 join tenant t on t.id = r.tenant_id
			cross join lateral (select name from tenant_name where tenant_id = t.id and valid_from <= today()
				order by valid_from desc limit 1) n
			""";

	private static final String TENANT_COLUMNS = ", t.acronym, t.kind as tenant_kind, t.color, n.name as tenant_name";

	/** One request, with what its page shows. */
	static final String OPEN = "select " + LISTED + ", r.description" + TENANT_COLUMNS + """
			, (select json_agg(s) from (
				select kind, c.target_seconds, c.target_days, s.no, s.running, s.cause, s.hold_reason, s.from_at,
					s.to_at, s.level_name, s.target_version, s.total_seconds, s.calendar_id, s.calendar_version
				from request_clock c join request_clock_segment s using (tenant_id, request_id, kind)
				where tenant_id = r.tenant_id and request_id = r.id order by kind, s.no) s)::text as segments,
			(select json_agg(e) from (
				select no, id, kind, at, actor_id, actor_name, actor_office, internal, text, details::text, prev_hash,
					hash
				from request_event where tenant_id = r.tenant_id and request_id = r.id
					and kind in ('QUESTION_ASKED', 'RESOLVED') order by no) e)::text as asked,
			(select json_agg(f) from (
				select id, tenant_id, blob_id, name, media_type, size, sha256, preview, at, actor_id, actor_name,
					actor_office
				from request_attachment where tenant_id = r.tenant_id and request_id = r.id order by at, id) f)::text
				as files
			from service_request r""" + TENANT + "where r.id = :id and r.requester_id = :me";

	private static final String PAGE = "select r.*, '' as description" + TENANT_COLUMNS + " from (select " + LISTED
			+ ", r.due_order from service_request r where {where} order by {order} limit :limit) r" + TENANT
			+ "order by {order}";

	private static final String NEWEST = PAGE.replace("{order}", "r.id desc")
		.replace("{where}", "r.tenant_id = :tenant and r.requester_id = :me");

	private static final String DUE_FIRST = PAGE.replace("{order}", "r.due_order, r.id").replace("{where}", "r.open");

	private static final String AUDIT = """
			insert into audit_entry (id, tenant_id, at, actor_id, actor, door, action, target, status, trace_id)
			values (:id, null, :at, null, 'bare', 'OPERATOR', 'GET /api/v1/tray', null, 200, :trace)""";

	private final DatabaseClient database;

	BareReads(DatabaseClient database) {
		this.database = database;
	}

	Mono<ServerResponse> open(ServerRequest request) {
		return this.database.sql(OPEN + " and r.tenant_id = :tenant")
			.bind("tenant", id(request, "tenant"))
			.bind("id", UUID.fromString(request.pathVariable("id")))
			.bind("me", id(request, "me"))
			.map(BareReads::read)
			.one()
			.flatMap(BareReads::json)
			.switchIfEmpty(ServerResponse.notFound().build());
	}

	Mono<ServerResponse> list(ServerRequest request) {
		return this.database.sql(NEWEST)
			.bind("tenant", id(request, "tenant"))
			.bind("me", id(request, "me"))
			.bind("limit", 21)
			.map(BareReads::read)
			.all()
			.collectList()
			.flatMap((rows) -> json(Map.of("items", rows)));
	}

	Mono<ServerResponse> tray(ServerRequest request) {
		Mono<List<Map<String, Object>>> page = this.database.sql(DUE_FIRST)
			.bind("limit", 51)
			.map(BareReads::read)
			.all()
			.collectList();
		return page.flatMap((rows) -> audited().thenReturn(rows)).flatMap((rows) -> json(Map.of("items", rows)));
	}

	private Mono<Void> audited() {
		return this.database.sql(AUDIT)
			.bind("id", UUID.randomUUID())
			.bind("at", Instant.now())
			.bind("trace", UUID.randomUUID().toString().replace("-", ""))
			.then();
	}

	static Mono<ServerResponse> json(Object body) {
		return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(body);
	}

	static UUID id(ServerRequest request, String name) {
		return UUID.fromString(request.queryParam(name).orElseThrow());
	}

	static Map<String, Object> read(Row row, RowMetadata columns) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (ColumnMetadata column : columns.getColumnMetadatas()) {
			Object value = row.get(column.getName());
			if (value != null) {
				values.put(column.getName(), value);
			}
		}
		return values;
	}

}
