package mx.gob.colima.mesa.platform.notice;

import java.time.LocalTime;

import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Forgets old notices, once a day.
 */
@Component
class Forgetfulness implements ScheduledJob {

	private final OldNotices notices;

	Forgetfulness(OldNotices notices) {
		this.notices = notices;
	}

	@Override
	public String name() {
		return "old-notices";
	}

	@Override
	public Schedule schedule() {
		return Schedule.dailyAt(LocalTime.of(3, 0));
	}

	@Override
	public Mono<Long> run() {
		return this.notices.forget();
	}

}
