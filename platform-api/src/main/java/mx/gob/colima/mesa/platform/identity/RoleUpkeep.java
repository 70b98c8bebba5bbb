package mx.gob.colima.mesa.platform.identity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Gives and takes the roles of offices that begin and end with a day, as each day begins.
 */
@Component
class RoleUpkeep implements ScheduledJob {

	private static final String NAME = "officeholder-roles";

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, NAME);

	private final AccountRoles roles;

	private final CivilDate date;

	private final Ids ids;

	RoleUpkeep(AccountRoles roles, CivilDate date, Ids ids) {
		this.roles = roles;
		this.date = date;
		this.ids = ids;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Schedule schedule() {
		return Schedule.dailyAt(LocalTime.MIDNIGHT);
	}

	@Override
	public Mono<Long> run() {
		return Mono.defer(() -> all(this.date.today()));
	}

	private Mono<Long> all(LocalDate today) {
		return TenantContext.runAs(WORKER, this.roles.tenants())
			.flatMapMany(Flux::fromIterable)
			.concatMap((tenant) -> one(tenant, today))
			.reduce(0L, Long::sum);
	}

	private Mono<Long> one(UUID tenant, LocalDate today) {
		return TenantContext.runAs(Caller.Platform.of(Door.WORKER, tenant, NAME),
				Mono.defer(() -> this.roles.follow(tenant, today, this.ids.next())));
	}

}
