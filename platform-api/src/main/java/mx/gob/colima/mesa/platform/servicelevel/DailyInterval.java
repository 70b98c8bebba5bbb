package mx.gob.colima.mesa.platform.servicelevel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of a day, half-open, to the second. A closing that is not after the opening lies
 * on the day after, so 22:00–06:00 is a night and 00:00–00:00 a whole day.
 *
 * @param from the opening
 * @param to the closing
 */
public record DailyInterval(LocalTime from, LocalTime to) {

	/**
	 * Cuts both ends to the second.
	 */
	public DailyInterval {
		from = from.truncatedTo(ChronoUnit.SECONDS);
		to = to.truncatedTo(ChronoUnit.SECONDS);
	}

	LocalDateTime opening(LocalDate day) {
		return day.atTime(this.from);
	}

	LocalDateTime closing(LocalDate day) {
		return (this.to.isAfter(this.from) ? day : day.plusDays(1)).atTime(this.to);
	}

}
