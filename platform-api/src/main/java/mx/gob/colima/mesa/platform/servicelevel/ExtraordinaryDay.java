package mx.gob.colima.mesa.platform.servicelevel;

import java.time.LocalDate;
import java.util.List;

/**
 * A date with hours of its own, which beat the holiday and the weekly hours of that date.
 *
 * @param date the date
 * @param hours the intervals that begin on it; none if it is closed
 */
public record ExtraordinaryDay(LocalDate date, List<DailyInterval> hours) {

	/**
	 * Copies the hours.
	 */
	public ExtraordinaryDay {
		hours = List.copyOf(hours);
	}

}
