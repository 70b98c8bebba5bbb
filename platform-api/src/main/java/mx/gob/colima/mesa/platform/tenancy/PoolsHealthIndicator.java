package mx.gob.colima.mesa.platform.tenancy;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells how many connections calls hold now; never unwell because of it. Details are
 * shown by no group of production.
 */
@Component
class PoolsHealthIndicator implements HealthIndicator {

	private final DoorConnectionFactory pools;

	PoolsHealthIndicator(DoorConnectionFactory pools) {
		this.pools = pools;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("acquired", this.pools.acquired()).build();
	}

}
