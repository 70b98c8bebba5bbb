package mx.gob.colima.mesa.platform.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that nobody will look for any more.
 */
@Component
@Transactional
class OldNotices {

	static final Duration KEPT = Duration.ofDays(90);

	private final DatabaseClient database;

	private final Clock clock;

	OldNotices(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	Mono<Long> forget() {
		Instant oldest = this.clock.instant().minus(KEPT);
		return this.database.sql("delete from notice where at < :oldest").bind("oldest", oldest).fetch().rowsUpdated();
	}

}
