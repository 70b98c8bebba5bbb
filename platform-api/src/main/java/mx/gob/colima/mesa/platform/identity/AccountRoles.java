package mx.gob.colima.mesa.platform.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.platform.outbox.Effect;
import mx.gob.colima.mesa.platform.outbox.Outbox;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles of accounts, which follow the offices of their people. Accounts of people who
 * never held an office are left alone: their roles came from elsewhere.
 */
@Repository
@Transactional
class AccountRoles {

	private static final String LOCK = "select pg_advisory_xact_lock(hashtext('mesa.officeholder'), hashtext(:tenant))";

	// Held, or once held: what was withdrawn before its first day never was.
	private static final String FOLLOW = """
			update account a set roles = w.roles, version = a.version + 1
			from (
				select a.id, coalesce(nullif(array_remove(array[
						case when bool_or(o.office = 'COORDINATOR' and o.in_force) then 'coordinator' end,
						case when bool_or(o.office <> 'COORDINATOR' and o.in_force) then 'head' end], null), '{}'),
					'{requester}') as roles
				from account a
				join (select employee_number, office, valid_to is null or valid_to >= :today as in_force from officeholder
					where tenant_id = :tenant and valid_from <= :today
					and (valid_to is null or valid_to >= valid_from or ended_on >= valid_from)) o
					on o.employee_number = a.employee_number
				where a.tenant_id = :tenant and a.status <> 'ended'
				group by a.id) w
			where a.tenant_id = :tenant and a.id = w.id and not (a.roles @> w.roles and a.roles <@ w.roles)
			returning a.id""";

	private final DatabaseClient database;

	private final Outbox outbox;

	AccountRoles(DatabaseClient database, Outbox outbox) {
		this.database = database;
		this.outbox = outbox;
	}

	/**
	 * Dependencies in which somebody holds or held an office.
	 * @return their ids
	 */
	@Transactional(readOnly = true)
	Mono<List<UUID>> tenants() {
		return this.database.sql("select distinct tenant_id from officeholder")
			.map((row) -> Columns.uuid(row, "tenant_id"))
			.all()
			.collectList();
	}

	/**
	 * Lets nobody else change offices or roles of a dependency until the transaction
	 * ends.
	 * @param tenant the dependency
	 * @return completes when it is so
	 */
	Mono<Void> lock(UUID tenant) {
		return this.database.sql(LOCK).bind("tenant", tenant.toString()).then();
	}

	/**
	 * Gives each account the roles of today.
	 * @param tenant the dependency
	 * @param today the date
	 * @param cause what happened
	 * @return how many accounts had others
	 */
	Mono<Long> follow(UUID tenant, LocalDate today, UUID cause) {
		return lock(tenant)
			.thenMany(this.database.sql(FOLLOW)
				.bind("today", today)
				.bind("tenant", tenant)
				.map((row) -> Columns.uuid(row, "id"))
				.all())
			.collectList()
			.flatMap((changed) -> Flux.fromIterable(changed)
				.concatMap((account) -> this.outbox
					.add(new Effect(tenant, cause, EffectTopic.ACCOUNT, "ROLES_CHANGED", account)))
				.then(Mono.just((long) changed.size())));
	}

}
