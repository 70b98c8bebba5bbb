package mx.gob.colima.mesa.platform.servicerequest.stream;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells how many streams are open now; never unwell because of it. Details are shown by
 * no group of production.
 */
@Component
class StreamsHealthIndicator implements HealthIndicator {

	private final StreamHub hub;

	StreamsHealthIndicator(StreamHub hub) {
		this.hub = hub;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("open", this.hub.open()).build();
	}

}
