package mx.gob.colima.mesa.platform.shared;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the first answer again to a call that is repeated with the same
 * {@code Idempotency-Key}. Lives in the transaction of the work, so that the answer is
 * kept if and only if the work is; a repeat that overlaps waits for the first to end.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Idempotency {

	private static final String OWNER = "coalesce(bound_tenant(), '00000000-0000-0000-0000-000000000000'), bound_person()";

	private final DatabaseClient database;

	private final JsonMapper json;

	private final Clock clock;

	Idempotency(DatabaseClient database, JsonMapper json, Clock clock) {
		this.database = database;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * Does the work once per key of the bound person.
	 * @param key the caller's key; {@code null} does the work without keeping anything
	 * @param operation name of the operation with the ids in its path
	 * @param body what was sent; another body under the same key is
	 * {@link FaultCode#IDEMPOTENCY_CONFLICT}
	 * @param type type of the answer's body
	 * @param work the work
	 * @param <T> type of the answer's body
	 * @return the first answer
	 */
	public <T> Mono<ResponseEntity<T>> once(@Nullable String key, String operation, Object body, Class<T> type,
			Mono<ResponseEntity<T>> work) {
		if (key == null) {
			return work;
		}
		if (!key.matches("[\\x21-\\x7e]{1,200}")) {
			return Mono.error(Fault.of(FaultCode.MALFORMED, "Idempotency-Key"));
		}
		String fingerprint = fingerprint(operation, body);
		return claim(key, fingerprint).flatMap((claimed) -> (claimed > 0)
				? work.flatMap((answer) -> keep(key, answer).thenReturn(answer)) : first(key, fingerprint, type));
	}

	private Mono<Long> claim(String key, String fingerprint) {
		return this.database
			.sql("insert into idempotency_key (tenant_id, person_id, key, fingerprint, created_at) values (" + OWNER
					+ ", :key, :fingerprint, :at) on conflict do nothing")
			.bind("key", key)
			.bind("fingerprint", fingerprint)
			.bind("at", this.clock.instant())
			.fetch()
			.rowsUpdated();
	}

	private <T> Mono<Long> keep(String key, ResponseEntity<T> answer) {
		return this.database
			.sql("update idempotency_key set status = :status, location = :location, etag = :etag,"
					+ " body = :body where (tenant_id, person_id) = (" + OWNER + ") and key = :key")
			.bind("status", answer.getStatusCode().value())
			.bind("location", text(answer.getHeaders().getFirst(HttpHeaders.LOCATION)))
			.bind("etag", text(answer.getHeaders().getFirst(HttpHeaders.ETAG)))
			.bind("body", this.json.writeValueAsString(answer.getBody()))
			.bind("key", key)
			.fetch()
			.rowsUpdated();
	}

	private <T> Mono<ResponseEntity<T>> first(String key, String fingerprint, Class<T> type) {
		return this.database
			.sql("select fingerprint, status, location, etag, body from idempotency_key"
					+ " where (tenant_id, person_id) = (" + OWNER + ") and key = :key")
			.bind("key", key)
			.map((row) -> answer(row, fingerprint, type))
			.one();
	}

	private <T> ResponseEntity<T> answer(Readable row, String fingerprint, Class<T> type) {
		if (!fingerprint.equals(row.get("fingerprint", String.class))) {
			throw Fault.of(FaultCode.IDEMPOTENCY_CONFLICT);
		}
		Integer status = row.get("status", Integer.class);
		ResponseEntity.BodyBuilder answer = ResponseEntity.status((status != null) ? status : 200);
		String location = row.get("location", String.class);
		if (location != null && !location.isEmpty()) {
			answer.location(URI.create(location));
		}
		String etag = row.get("etag", String.class);
		if (etag != null && !etag.isEmpty()) {
			answer.eTag(etag);
		}
		return answer.body(this.json.readValue(row.get("body", String.class), type));
	}

	private String fingerprint(String operation, Object body) {
		try {
			byte[] sent = (operation + '\n' + this.json.writeValueAsString(body)).getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(@Nullable String header) {
		return (header != null) ? header : "";
	}

}
