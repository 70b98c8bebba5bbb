package mx.gob.colima.mesa.platform.operations;

import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers that were kept for idempotency keys.
 */
@Component
@Transactional
class OldAnswers {

	private final DatabaseClient database;

	OldAnswers(DatabaseClient database) {
		this.database = database;
	}

	Mono<Long> deleteOlderThan(Instant oldest) {
		return this.database.sql("delete from idempotency_key where created_at < :oldest")
			.bind("oldest", oldest)
			.fetch()
			.rowsUpdated();
	}

}
