package mx.gob.colima.mesa.platform.identity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Gives and takes the roles of offices that begin and end with a day: at the start, and
 * when another day has begun. Any number of replicas may; the first one finds what is to
 * be changed, the others nothing.
 */
@Component
class RoleUpkeep implements BackgroundLoop {

	private static final String NAME = "roles of officeholders";

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, NAME);

	private static final Duration EVERY = Duration.ofMinutes(1);

	private final AccountRoles roles;

	private final CivilDate date;

	private final Ids ids;

	private volatile @Nullable LocalDate done;

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
	public Flux<Long> run() {
		return Flux.interval(Duration.ZERO, EVERY).onBackpressureDrop().concatMap((tick) -> keepUp(), 1);
	}

	/**
	 * Brings all dependencies up to the day, unless that was done.
	 * @return how many accounts had other roles
	 */
	Mono<Long> keepUp() {
		return Mono.defer(() -> {
			LocalDate today = this.date.today();
			return today.equals(this.done) ? Mono.just(0L) : all(today).doOnNext((changed) -> this.done = today);
		});
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
