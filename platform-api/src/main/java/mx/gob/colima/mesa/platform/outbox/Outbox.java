package mx.gob.colima.mesa.platform.outbox;

import java.time.Clock;
import java.time.Instant;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where use cases leave what is to be done once they are committed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

	private static final String INSERT = """
			insert into outbox (tenant_id, id, cause_id, topic, kind, subject_id, state, created_at, due_at,
				ended_at)
			values (:tenant, :id, :cause, :topic, :kind, :subject, :state, :now, :now, :ended)""";

	private final DatabaseClient database;

	private final Ids ids;

	private final Clock clock;

	private final EffectState beginning;

	Outbox(DatabaseClient database, Ids ids, @MachineTime Clock clock, EffectState beginning) {
		this.database = database;
		this.ids = ids;
		this.clock = clock;
		this.beginning = beginning;
	}

	/**
	 * Leaves an effect, in the transaction of what causes it.
	 * @param effect what is to be done
	 * @return completes when written
	 */
	public Mono<Void> add(Effect effect) {
		Instant now = this.clock.instant();
		return this.database.sql(INSERT)
			.bind("tenant", effect.tenantId())
			.bind("id", this.ids.next())
			.bind("cause", effect.causeId())
			.bind("topic", effect.topic().name())
			.bind("kind", effect.kind())
			.bind("subject", effect.subjectId())
			.bind("state", this.beginning.name())
			.bind("now", now)
			.bind("ended",
					Parameters.in(PostgresqlObjectId.TIMESTAMPTZ, (this.beginning == EffectState.MUTED) ? now : null))
			.fetch()
			.rowsUpdated()
			.then();
	}

}
