package mx.gob.colima.mesa.platform.notice;

import java.time.Duration;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Forgets old notices now and then.
 */
@Component
class Forgetfulness implements BackgroundLoop {

	private static final Caller.Platform WORKER = new Caller.Platform(Door.WORKER, null, "notices");

	private final OldNotices notices;

	Forgetfulness(OldNotices notices) {
		this.notices = notices;
	}

	@Override
	public String name() {
		return "notices";
	}

	@Override
	public Flux<Long> run() {
		return Flux.interval(Duration.ofMinutes(3), Duration.ofHours(6))
			.concatMap((tick) -> TenantContext.runAs(WORKER, this.notices.forget()));
	}

}
