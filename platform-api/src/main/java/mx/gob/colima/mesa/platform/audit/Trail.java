package mx.gob.colima.mesa.platform.audit;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.Call;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit trail: inserted, and read by auditors, never changed.
 */
@Component
@Transactional
public class Trail implements AuditTrail {

	private static final UUID NEWEST = new UUID(-1, -1);

	private final DatabaseClient database;

	private final Ids ids;

	private final Clock clock;

	Trail(DatabaseClient database, Ids ids, Clock clock) {
		this.database = database;
		this.ids = ids;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public Mono<Void> changed(String action, String target, @Nullable UUID tenantId, int status) {
		return TenantContext.call().flatMap((call) -> {
			Person person = call.person();
			return (person != null && person.operator()) ? insert(call, action, target, tenantId, status)
					: Mono.<Void>empty();
		});
	}

	/**
	 * Records what a call opened or was refused, in a transaction of its own.
	 * @param call the call
	 * @param action method and path template
	 * @param target what it was about
	 * @param status the HTTP status of the answer
	 * @return completes when committed
	 */
	Mono<Void> answered(Call call, String action, @Nullable String target, int status) {
		UUID tenant = (call.caller() instanceof Caller.Member member) ? member.tenant().value() : null;
		return insert(call, action, target, tenant, status);
	}

	/**
	 * Lists the trail, newest first.
	 * @param q beginning of the actor's user name
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<AuditEntryView>> list(@Nullable String q, @Nullable String after, int limit) {
		String actor = (q != null) ? q.strip().toLowerCase(Locale.ROOT) : "";
		return this.database.sql("""
				select id, at, actor, door, action, target, status, trace_id from audit_entry
				where id < :after and (:actor = '' or starts_with(actor, :actor)) order by id desc limit :limit""")
			.bind("after", (after != null) ? Cursor.decode(after, 1).uuid(0) : NEWEST)
			.bind("actor", actor)
			.bind("limit", limit + 1)
			.map(Trail::read)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), (row) -> row));
	}

	private Mono<Void> insert(Call call, String action, @Nullable String target, @Nullable UUID tenantId, int status) {
		Person person = call.person();
		return this.database.sql("""
				insert into audit_entry (id, tenant_id, at, actor_id, actor, door, action, target, status, trace_id)
				values (:id, :tenant, :at, :actorId, :actor, :door, :action, :target, :status, :trace)""")
			.bind("id", this.ids.next())
			.bind("tenant", Parameters.in(PostgresqlObjectId.UUID, tenantId))
			.bind("at", this.clock.instant())
			.bind("actorId", Parameters.in(PostgresqlObjectId.UUID, (person != null) ? person.id() : null))
			.bind("actor", (person != null) ? person.username() : call.caller().label())
			.bind("door", call.caller().door().name())
			.bind("action", action)
			.bind("target", Parameters.in(R2dbcType.VARCHAR, target))
			.bind("status", status)
			.bind("trace", call.traceId())
			.fetch()
			.rowsUpdated()
			.then();
	}

	private static AuditEntryView read(Readable row) {
		return new AuditEntryView(Columns.uuid(row, "id"), Columns.instant(row, "at"), Columns.text(row, "actor"),
				Columns.text(row, "door"), Columns.text(row, "action"), row.get("target", String.class),
				Columns.number(row, "status"), row.get("trace_id", String.class));
	}

}
