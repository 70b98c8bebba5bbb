package mx.gob.colima.mesa.platform.credential;

import java.time.Duration;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;

import org.springframework.stereotype.Component;

/**
 * Looks every minute which credentials were not used in time; of several replicas each
 * finds what the others have not.
 */
@Component
class UnusedCredentials implements BackgroundLoop {

	private static final String NAME = "unused credentials";

	private static final Caller.Platform DOOR = new Caller.Platform(Door.PLATFORM, null, NAME);

	private final Lapsing lapsing;

	UnusedCredentials(Lapsing lapsing) {
		this.lapsing = lapsing;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Flux<Long> run() {
		return Flux.interval(Duration.ofSeconds(10), Duration.ofMinutes(1))
			.onBackpressureDrop()
			.concatMap((tick) -> TenantContext.runAs(DOOR, this.lapsing.lapse()), 1);
	}

}
