package mx.gob.colima.mesa.platform.shared;

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
public class CivilDate {

	private final Clock clock;

	private final ZoneId zone;

	/**
	 * Tells dates.
	 * @param clock the time of the platform
	 * @param zone zone of its people
	 */
	public CivilDate(Clock clock, @Value("${mesa.zone}") ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * The moment.
	 * @return the instant
	 */
	public Instant instant() {
		return this.clock.instant();
	}

	/**
	 * The date.
	 * @return the date of today
	 */
	public LocalDate today() {
		return LocalDate.ofInstant(instant(), this.zone);
	}

}
