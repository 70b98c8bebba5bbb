package mx.gob.colima.mesa.past.lane;

import java.time.Clock;

import io.r2dbc.spi.ConnectionFactory;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.platform.outbox.OutboxConfiguration;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.MachineTime;
import mx.gob.colima.mesa.platform.shared.SharedConfiguration;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;

/**
 * The use cases with everything below them, and nothing above: no server, no security of
 * a server, no loops, and time and ids of our own.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ JacksonAutoConfiguration.class, MessageSourceAutoConfiguration.class })
@ComponentScan(basePackages = "mx.gob.colima.mesa.platform", excludeFilters = {
		@ComponentScan.Filter(type = FilterType.ANNOTATION,
				classes = { RestController.class, RestControllerAdvice.class }),
		@ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE,
				classes = { WebFilter.class, WebExceptionHandler.class, SharedConfiguration.class,
						OutboxConfiguration.class }),
		@ComponentScan.Filter(type = FilterType.REGEX,
				pattern = "mx\\.gob\\.colima\\.mesa\\.platform\\.(operations\\..*|job\\..*|notification\\..*|outbox\\.Dispatcher|identity\\.AccountSignIn|identity\\.keycloak\\..*|servicerequest\\.stream\\..*"
						+ "|PlatformApi|tenancy\\.DatabaseHealthIndicator)") })
class LaneConfiguration {

	@Primary
	@Bean
	Clock clock() {
		return new Settable();
	}

	@MachineTime
	@Bean(defaultCandidate = false)
	Clock machineClock(Clock clock) {
		return clock;
	}

	@Bean
	Ids ids(Clock clock) {
		return new SeededIds(clock);
	}

	// What happened has no effects any more: they are on record, and never carried out.
	@Bean
	EffectState beginning() {
		return EffectState.MUTED;
	}

	@Bean
	DatabaseClient databaseClient(ConnectionFactory connectionFactory) {
		return DatabaseClient.create(connectionFactory);
	}

}
