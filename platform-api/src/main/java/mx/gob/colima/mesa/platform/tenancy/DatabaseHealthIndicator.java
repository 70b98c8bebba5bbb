package mx.gob.colima.mesa.platform.tenancy;

import java.time.Duration;

import reactor.core.publisher.Mono;

import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Ready while the database answers. Asks through the door of machines, which strangers
 * cannot keep busy.
 */
@Component
class DatabaseHealthIndicator extends AbstractReactiveHealthIndicator {

	private static final Caller.Platform PROBE = new Caller.Platform(Door.STREAM, null, "health");

	private final Tenants tenants;

	DatabaseHealthIndicator(Tenants tenants) {
		this.tenants = tenants;
	}

	@Override
	protected Mono<Health> doHealthCheck(Health.Builder builder) {
		return TenantContext.runAs(PROBE, this.tenants.any())
			.timeout(Duration.ofSeconds(2))
			.map((answered) -> builder.up().build());
	}

}
