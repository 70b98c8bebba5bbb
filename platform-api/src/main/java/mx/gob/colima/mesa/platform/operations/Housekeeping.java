package mx.gob.colima.mesa.platform.operations;

import java.time.Clock;
import java.time.Duration;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Throws away what was kept for a while: the answers to idempotency keys.
 */
@Component
class Housekeeping implements BackgroundLoop {

	static final Duration KEPT = Duration.ofHours(48);

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, "housekeeping");

	private static final Duration EVERY = Duration.ofHours(1);

	private final OldAnswers answers;

	private final Clock clock;

	Housekeeping(OldAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "housekeeping";
	}

	@Override
	public Flux<Long> run() {
		return Flux.interval(Duration.ofMinutes(1), EVERY)
			.concatMap((tick) -> TenantContext.runAs(WORKER,
					this.answers.deleteOlderThan(this.clock.instant().minus(KEPT))));
	}

}
