package mx.gob.colima.mesa.local.clock;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * Puts a clock that may be moved before an application's own. An application does so only
 * if it is started with this jar beside it, and told of the file.
 */
@AutoConfiguration
@ConditionalOnProperty(LocalClockConfiguration.FILE)
public class LocalClockConfiguration {

	static final String FILE = "mesa.local.clock";

	// As fine as the applications' own: what is written down is read back.
	@Bean
	@Primary
	Clock localClock(Environment environment) {
		Path file = Path.of(environment.getRequiredProperty(FILE));
		return new MovedClock(Clock.tick(Clock.systemUTC(), Duration.ofMillis(1)), new ClockOffset(file));
	}

}
