package mx.gob.colima.mesa.bench.bare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.platform.servicerequest.HotReads;
import mx.gob.colima.mesa.platform.tenancy.BoundRead;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The same read under row level security, bound to dependency and person, with the
 * account checked: as the API sends it, and nothing else of the API.
 */
class BoundReads {

	private static final String OPEN = BoundRead.of(HotReads.OPEN);

	private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

	private final DatabaseClient database;

	private final Map<String, String> rows = new ConcurrentHashMap<>();

	BoundReads(DatabaseClient database) {
		this.database = database;
	}

	Mono<ServerResponse> open(ServerRequest request) {
		String tenant = request.queryParam("tenant").orElseThrow();
		String subject = request.queryParam("subject").orElseThrow();
		return row(tenant, subject).flatMap((row) -> caller(OPEN, tenant, subject).bind("callerRow", row)
			.bind("id", UUID.fromString(request.pathVariable("id")))
			.bind("me", BareReads.id(request, "me"))
			.map(BareReads::read)
			.one()
			.filter((read) -> read.containsKey("id"))
			.flatMap(BareReads::json)
			.switchIfEmpty(ServerResponse.notFound().build()));
	}

	// As it was the last time.
	private Mono<String> row(String tenant, String subject) {
		String known = this.rows.get(subject);
		return (known != null) ? Mono.just(known)
				: caller(BoundRead.ROW, tenant, subject).mapValue(String.class)
					.one()
					.doOnNext((row) -> this.rows.put(subject, row));
	}

	private DatabaseClient.GenericExecuteSpec caller(String sql, String tenant, String subject) {
		return this.database.sql(sql)
			.bind("callerTenant", tenant)
			.bind("callerSubject", subject)
			.bind("callerToday", LocalDate.now(MEXICO))
			.bind("callerNow", Instant.now());
	}

}
