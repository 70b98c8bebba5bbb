package mx.gob.colima.mesa.portal.settings;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SourcesConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@MachineTime
	@Bean(defaultCandidate = false)
	Clock machineClock() {
		return clock();
	}

	@Bean
	IdSource idSource() {
		return UUID::randomUUID;
	}

}
