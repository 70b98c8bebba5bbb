package mx.gob.colima.mesa.platform.shared;

import java.time.Clock;
import java.time.Duration;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Time and ids, so that nothing takes them from the air.
 */
@Configuration(proxyBeanMethods = false)
public class SharedConfiguration {

	@Bean
	Clock clock() {
		return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
	}

	@MachineTime
	@Bean(defaultCandidate = false)
	Clock machineClock() {
		return clock();
	}

	// In the order in which they were made, whatever day it was said to be.
	@Bean
	Ids ids(@MachineTime Clock clock) {
		return TimeOrderedEpochFactory.builder().withClock(clock).withIncrementPlus1().build()::create;
	}

}
