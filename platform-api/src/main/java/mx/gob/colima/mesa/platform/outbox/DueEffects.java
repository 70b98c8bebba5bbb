package mx.gob.colima.mesa.platform.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Effects that are due, as the worker sees them. Taking one makes it due again when the
 * lease ends: who dies with it leaves it to others.
 */
@Repository
@Transactional
class DueEffects {

	private static final String TAKE = """
			update outbox o set attempts = o.attempts + 1, due_at = :until
			from (select tenant_id, id from outbox where state = 'PENDING' and due_at <= :now
				order by due_at limit :count for update skip locked) due
			where o.tenant_id = due.tenant_id and o.id = due.id
			returning o.tenant_id, o.id, o.cause_id, o.topic, o.kind, o.subject_id, o.attempts""";

	// Whoever comes late, after its lease, changes nothing that another one has ended.
	private static final String END = """
			update outbox set state = :state, ended_at = :now, failure = :failure
			where tenant_id = :tenant and id = :id and state = 'PENDING'""";

	private static final String AGAIN = """
			update outbox set due_at = :due, failure = :failure
			where tenant_id = :tenant and id = :id and state = 'PENDING' and attempts = :attempts""";

	private final DatabaseClient database;

	DueEffects(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Takes what is due.
	 * @param now the instant
	 * @param until when others may try
	 * @param count how many at most
	 * @return what was taken
	 */
	Mono<List<Taken>> take(Instant now, Instant until, int count) {
		return this.database.sql(TAKE)
			.bind("now", now)
			.bind("until", until)
			.bind("count", count)
			.map(DueEffects::read)
			.all()
			.collectList();
	}

	/**
	 * Ends an effect.
	 * @param taken the effect
	 * @param state how it ended
	 * @param failure why it was given up
	 * @param now the instant
	 * @return completes when written
	 */
	Mono<Void> end(Taken taken, EffectState state, @Nullable String failure, Instant now) {
		return this.database.sql(END)
			.bind("state", state.name())
			.bind("now", now)
			.bind("failure", Parameters.in(R2dbcType.VARCHAR, failure))
			.bind("tenant", taken.effect().tenantId())
			.bind("id", taken.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Puts an effect back.
	 * @param taken the effect
	 * @param failure why it failed
	 * @param due when it is tried again
	 * @return completes when written
	 */
	Mono<Void> again(Taken taken, String failure, Instant due) {
		return this.database.sql(AGAIN)
			.bind("due", due)
			.bind("failure", failure)
			.bind("tenant", taken.effect().tenantId())
			.bind("id", taken.id())
			.bind("attempts", taken.attempts())
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Forgets what is done.
	 * @param oldest what ended before
	 * @return how many
	 */
	Mono<Long> forget(Instant oldest) {
		return this.database.sql("delete from outbox where state in ('DONE', 'MUTED') and ended_at < :oldest")
			.bind("oldest", oldest)
			.fetch()
			.rowsUpdated();
	}

	private static Taken read(Readable row) {
		return new Taken(Columns.uuid(row, "id"), Columns.number(row, "attempts"),
				new Effect(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "cause_id"),
						EffectTopic.valueOf(Columns.text(row, "topic")), Columns.text(row, "kind"),
						Columns.uuid(row, "subject_id")));
	}

	/**
	 * An effect in somebody's hands.
	 *
	 * @param id its row
	 * @param attempts how often it was taken, this time included
	 * @param effect what is to be done
	 */
	record Taken(UUID id, int attempts, Effect effect) {
	}

}
