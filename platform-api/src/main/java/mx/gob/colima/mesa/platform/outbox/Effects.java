package mx.gob.colima.mesa.platform.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.outbox.EffectCounts;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.contract.outbox.EffectView;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.TenantDirectory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The outbox as DTI sees it.
 */
@Component
@Transactional
public class Effects {

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final String SELECT = "select tenant_id, id, topic, kind, subject_id, state, attempts, created_at,"
			+ " due_at, ended_at, failure from outbox ";

	private static final String COUNTS = """
			select (select count(*) from outbox where state = 'PENDING') as pending,
				(select count(*) from outbox where state = 'PENDING' and attempts > 0) as failing,
				(select count(*) from outbox where state = 'DEAD') as dead,
				(select min(due_at) from outbox where state = 'PENDING') as oldest""";

	private static final String REPLAY = """
			update outbox set state = 'PENDING', due_at = :now, attempts = 0, ended_at = null
			where id = :id and state in ('PENDING', 'DEAD') returning tenant_id""";

	private final DatabaseClient database;

	private final TenantDirectory tenants;

	private final AuditTrail trail;

	private final Clock clock;

	Effects(DatabaseClient database, TenantDirectory tenants, AuditTrail trail, @MachineTime Clock clock) {
		this.database = database;
		this.tenants = tenants;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Lists effects, newest first.
	 * @param state the state
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<EffectView>> list(EffectState state, @Nullable String after, int limit) {
		return this.database.sql(SELECT + "where state = :state and id < :after order by id desc limit :limit")
			.bind("state", state.name())
			.bind("after", (after != null) ? Cursor.decode(after, 1).uuid(0) : NEWEST)
			.bind("limit", limit + 1)
			.map(Stored::read)
			.all()
			.collectList()
			.flatMap(this::named)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), (row) -> row));
	}

	/**
	 * Tells how the outbox stands.
	 * @return the counts
	 */
	@Transactional(readOnly = true)
	public Mono<EffectCounts> counts() {
		return this.database.sql(COUNTS)
			.map((row) -> new EffectCounts(Columns.get(row, "pending", Long.class),
					Columns.get(row, "failing", Long.class), Columns.get(row, "dead", Long.class),
					row.get("oldest", Instant.class)))
			.one();
	}

	/**
	 * Has an effect done again, now.
	 * @param id the effect
	 * @return the effect; {@code not_found} unless it is pending or was given up
	 */
	public Mono<EffectView> replay(UUID id) {
		return this.database.sql(REPLAY)
			.bind("now", this.clock.instant())
			.bind("id", id)
			.map((row) -> Columns.uuid(row, "tenant_id"))
			.one()
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((tenant) -> this.trail.changed("outbox.replay", id.toString(), tenant, 200)
				.then(Mono.defer(() -> one(tenant, id))));
	}

	private Mono<EffectView> one(UUID tenant, UUID id) {
		return this.database.sql(SELECT + "where tenant_id = :tenant and id = :id")
			.bind("tenant", tenant)
			.bind("id", id)
			.map(Stored::read)
			.one()
			.flatMap((row) -> named(List.of(row)))
			.map(List::getFirst);
	}

	private Mono<List<EffectView>> named(List<Stored> rows) {
		return this.tenants.views(rows.stream().map(Stored::tenantId).collect(Collectors.toSet()))
			.map((known) -> rows.stream().map((row) -> row.toView(known)).toList());
	}

	private record Stored(UUID tenantId, EffectView plain) {

		static Stored read(Readable row) {
			EffectState state = EffectState.valueOf(Columns.text(row, "state"));
			return new Stored(Columns.uuid(row, "tenant_id"),
					new EffectView(Columns.uuid(row, "id"), null, EffectTopic.valueOf(Columns.text(row, "topic")),
							Columns.text(row, "kind"), Columns.uuid(row, "subject_id"), state,
							Columns.number(row, "attempts"), Columns.instant(row, "created_at"),
							(state == EffectState.PENDING) ? Columns.instant(row, "due_at") : null,
							row.get("ended_at", Instant.class), row.get("failure", String.class)));
		}

		EffectView toView(Map<UUID, TenantView> known) {
			EffectView view = Objects.requireNonNull(this.plain);
			return new EffectView(view.id(), known.get(this.tenantId), view.topic(), view.kind(), view.subjectId(),
					view.state(), view.attempts(), view.createdAt(), view.dueAt(), view.endedAt(), view.failure());
		}

	}

}
