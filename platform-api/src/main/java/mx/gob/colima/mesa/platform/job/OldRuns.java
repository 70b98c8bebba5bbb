package mx.gob.colima.mesa.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;

import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Forgets how jobs went long ago.
 */
@Component
class OldRuns implements ScheduledJob {

	static final Duration KEPT = Duration.ofDays(90);

	private final Turns turns;

	private final Clock clock;

	OldRuns(Turns turns, Clock clock) {
		this.turns = turns;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "old-job-runs";
	}

	@Override
	public Schedule schedule() {
		return Schedule.dailyAt(LocalTime.of(3, 30));
	}

	@Override
	public Mono<Long> run() {
		return this.turns.forget(this.clock.instant().minus(KEPT));
	}

}
