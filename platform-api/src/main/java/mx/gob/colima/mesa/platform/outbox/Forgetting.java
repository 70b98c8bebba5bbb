package mx.gob.colima.mesa.platform.outbox;

import java.time.Clock;
import java.time.Duration;

import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Forgets effects that were done a month ago; what was given up stays until somebody has
 * it done.
 */
@Component
class Forgetting implements ScheduledJob {

	private static final Duration KEPT = Duration.ofDays(30);

	private final DueEffects effects;

	private final Clock clock;

	Forgetting(DueEffects effects, @MachineTime Clock clock) {
		this.effects = effects;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "old-effects";
	}

	@Override
	public Schedule schedule() {
		return Schedule.every(Duration.ofHours(1));
	}

	@Override
	public Mono<Long> run() {
		return this.effects.forget(this.clock.instant().minus(KEPT));
	}

}
