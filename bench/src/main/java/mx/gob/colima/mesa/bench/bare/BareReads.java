package mx.gob.colima.mesa.bench.bare;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import mx.gob.colima.mesa.platform.servicerequest.HotReads;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * What the API reads, and nothing besides: whose it is comes with the call.
 */
class BareReads {

	private static final String AUDIT = """
			insert into audit_entry (id, tenant_id, at, actor_id, actor, door, action, target, status, trace_id)
			values (:id, null, :at, null, 'bare', 'OPERATOR', 'GET /api/v1/tray', null, 200, :trace)""";

	private final DatabaseClient database;

	BareReads(DatabaseClient database) {
		this.database = database;
	}

	Mono<ServerResponse> open(ServerRequest request) {
		return this.database.sql(HotReads.OPEN + " and r.tenant_id = :tenant")
			.bind("tenant", id(request, "tenant"))
			.bind("id", UUID.fromString(request.pathVariable("id")))
			.bind("me", id(request, "me"))
			.map(BareReads::read)
			.one()
			.flatMap(BareReads::json)
			.switchIfEmpty(ServerResponse.notFound().build());
	}

	Mono<ServerResponse> list(ServerRequest request) {
		return this.database.sql(HotReads.NEWEST)
			.bind("tenant", id(request, "tenant"))
			.bind("me", id(request, "me"))
			.map(BareReads::read)
			.all()
			.collectList()
			.flatMap((rows) -> json(Map.of("items", rows)));
	}

	Mono<ServerResponse> tray(ServerRequest request) {
		Mono<List<Map<String, Object>>> page = this.database.sql(HotReads.DUE_FIRST)
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
				values.put(column.getName(), (value instanceof Json json) ? json.asString() : value);
			}
		}
		return values;
	}

}
