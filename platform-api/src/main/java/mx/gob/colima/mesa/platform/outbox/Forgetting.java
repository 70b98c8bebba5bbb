package mx.gob.colima.mesa.platform.outbox;

import java.time.Clock;
import java.time.Duration;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Forgets effects that were done a month ago; what was given up stays until somebody has
 * it done.
 */
@Component
class Forgetting implements BackgroundLoop {

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, "outbox");

	private static final Duration KEPT = Duration.ofDays(30);

	private static final Duration EVERY = Duration.ofHours(1);

	private final DueEffects effects;

	private final Clock clock;

	Forgetting(DueEffects effects, Clock clock) {
		this.effects = effects;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "outbox, forgetting";
	}

	@Override
	public Flux<Long> run() {
		return Flux.interval(Duration.ofMinutes(2), EVERY)
			.concatMap((tick) -> TenantContext.runAs(WORKER, this.effects.forget(this.clock.instant().minus(KEPT))));
	}

}
