package mx.gob.colima.mesa.platform.operations;

import java.time.Clock;
import java.time.Duration;

import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Throws away what was kept for a while: the answers to idempotency keys.
 */
@Component
class Housekeeping implements ScheduledJob {

	static final Duration KEPT = Duration.ofHours(48);

	private final OldAnswers answers;

	private final Clock clock;

	Housekeeping(OldAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "old-answers";
	}

	@Override
	public Schedule schedule() {
		return Schedule.every(Duration.ofHours(1));
	}

	@Override
	public Mono<Long> run() {
		return this.answers.deleteOlderThan(this.clock.instant().minus(KEPT));
	}

}
