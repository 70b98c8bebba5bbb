package mx.gob.colima.mesa.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The moment, and the date of people, which is not the date of UTC.
 */
@Component
class CivilDate {

	private final Clock clock;

	private final ZoneId zone;

	CivilDate(Clock clock, @Value("${mesa.zone}") ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	Instant instant() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.ofInstant(instant(), this.zone);
	}

}
