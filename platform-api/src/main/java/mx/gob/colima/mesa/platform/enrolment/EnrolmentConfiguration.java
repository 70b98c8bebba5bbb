package mx.gob.colima.mesa.platform.enrolment;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Days as forms print them.
 */
@Configuration(proxyBeanMethods = false)
class EnrolmentConfiguration {

	@Bean
	Forms.Dates formDates(Clock clock, @Value("${mesa.zone}") ZoneId zone) {
		return new Forms.Dates(clock, zone);
	}

}
