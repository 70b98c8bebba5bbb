package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Working time of a year, day by day.
 *
 * @param first its first day
 * @param end the first day of the next
 * @param before what is open before each of its days and before its end, in seconds
 */
record OpenYear(LocalDate first, LocalDate end, long[] before) {

	private static final long LAST_NANO = 999_999_999;

	static OpenYear of(int number, Function<LocalDate, Duration> open) {
		LocalDate first = LocalDate.ofYearDay(number, 1);
		long[] before = new long[first.lengthOfYear() + 1];
		for (int day = 1; day < before.length; day++) {
			before[day] = before[day - 1] + open.apply(first.withDayOfYear(day)).toSeconds();
		}
		return new OpenYear(first, first.plusYears(1), before);
	}

	/**
	 * Working time of whole days.
	 * @param from the first of them
	 * @param until the day after the last; at most the first day of the next year
	 * @return the time
	 */
	Duration between(LocalDate from, LocalDate until) {
		return Duration.ofSeconds(this.before[index(until)] - this.before[index(from)]);
	}

	/**
	 * The day on which an amount of working time has passed.
	 * @param from where to begin
	 * @param amount how much
	 * @return the day; the first one of the next year if it is not this one
	 */
	LocalDate reached(LocalDate from, Duration amount) {
		int day = index(from);
		long goal = this.before[day] + amount.plusNanos(LAST_NANO).toSeconds();
		while (day < this.before.length - 1 && this.before[day + 1] < goal) {
			day++;
		}
		return this.first.plusDays(day);
	}

	private int index(LocalDate day) {
		return day.equals(this.end) ? this.before.length - 1 : day.getDayOfYear() - 1;
	}

}
