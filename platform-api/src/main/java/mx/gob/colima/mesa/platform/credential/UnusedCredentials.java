package mx.gob.colima.mesa.platform.credential;

import java.time.Duration;

import mx.gob.colima.mesa.platform.job.Schedule;
import mx.gob.colima.mesa.platform.job.ScheduledJob;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;

/**
 * Looks again and again which credentials were not used in time.
 */
@Component
class UnusedCredentials implements ScheduledJob {

	private static final String NAME = "unused-credentials";

	private static final Caller.Platform DOOR = new Caller.Platform(Door.PLATFORM, null, NAME);

	private static final Duration PERIOD = Duration.ofMinutes(10);

	private final Lapsing lapsing;

	UnusedCredentials(Lapsing lapsing) {
		this.lapsing = lapsing;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Schedule schedule() {
		return Schedule.every(PERIOD);
	}

	@Override
	public Mono<Long> run() {
		return TenantContext.runAs(DOOR, this.lapsing.lapse());
	}

}
