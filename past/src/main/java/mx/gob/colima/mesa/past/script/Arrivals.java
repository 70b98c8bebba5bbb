package mx.gob.colima.mesa.past.script;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.UUID;

import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;

/**
 * When requests are filed: on days on which the calendar opens, less towards the weekend,
 * most of them in the two rush hours of a day, and a few by those who work late.
 */
public final class Arrivals {

	private static final double[] WEEKDAYS = { 1.3, 1.15, 1.0, 0.95, 0.7, 0.7, 0.7 };

	private static final double CLOSED_DAY = 0.03;

	/** More people use it each month. */
	private static final double GROWTH = 0.35;

	// per half hour from 07:00
	private static final double[] HOURS = { 1, 4, 8, 16, 24, 28, 26, 22, 18, 17, 20, 22, 18, 12, 8, 7, 7, 5, 3, 2, 1.5,
			1, 1, 0.8, 0.7, 0.5, 0.4, 0.3, 0.2, 0.1 };

	private static final LocalTime EARLIEST = LocalTime.of(7, 0);

	private static final int HALF_HOUR_MILLIS = 30 * 60 * 1000;

	private final ServiceCalendar calendar;

	private final LocalDate first;

	private final Instant begin;

	private final Instant now;

	private final double[] days;

	/**
	 * Creates the arrivals of a past.
	 * @param calendar when it is open
	 * @param begin when the past begins
	 * @param now when it ends
	 */
	public Arrivals(ServiceCalendar calendar, Instant begin, Instant now) {
		this.calendar = calendar;
		this.begin = begin;
		this.now = now;
		this.first = LocalDate.ofInstant(begin, calendar.zone());
		this.days = new double[(int) (LocalDate.ofInstant(now, calendar.zone()).toEpochDay() - this.first.toEpochDay())
				+ 1];
		for (int day = 0; day < this.days.length; day++) {
			this.days[day] = weight(day) + ((day > 0) ? this.days[day - 1] : 0);
		}
	}

	/**
	 * The last days of the same.
	 * @param days how many
	 * @return arrivals that begin later
	 */
	public Arrivals last(int days) {
		Instant later = this.now.minus(Duration.ofDays(days));
		return new Arrivals(this.calendar, later.isAfter(this.begin) ? later : this.begin, this.now);
	}

	/**
	 * When the requests of a dependency are filed.
	 * @param dependency the dependency
	 * @param count how many
	 * @param seed chance
	 * @return the instants, in order
	 */
	public Instant[] of(UUID dependency, int count, long seed) {
		Chance chance = new Chance(seed, dependency.getLeastSignificantBits());
		Instant[] all = new Instant[count];
		Arrays.setAll(all, (i) -> one(chance));
		Arrays.sort(all);
		return all;
	}

	private Instant one(Chance chance) {
		while (true) {
			LocalDate day = this.first.plusDays(pick(this.days, chance));
			Instant at = day.atTime(EARLIEST)
				.atZone(this.calendar.zone())
				.toInstant()
				.plusMillis((long) pick(Sums.HOURS, chance) * HALF_HOUR_MILLIS + chance.below(HALF_HOUR_MILLIS));
			if (at.isAfter(this.begin) && at.isBefore(this.now)) {
				return at;
			}
		}
	}

	private double weight(int number) {
		LocalDate day = this.first.plusDays(number);
		Instant midnight = day.atStartOfDay(this.calendar.zone()).toInstant();
		boolean open = this.calendar.workingTime(midnight, midnight.plus(Duration.ofDays(1))).isPositive();
		double grown = 1 + GROWTH * number / this.days.length;
		return grown * (open ? WEEKDAYS[day.getDayOfWeek().ordinal()] : CLOSED_DAY);
	}

	private static int pick(double[] sums, Chance chance) {
		int found = Arrays.binarySearch(sums, chance.between(0, sums[sums.length - 1]));
		return Math.min((found < 0) ? -found - 1 : found, sums.length - 1);
	}

	private static final class Sums {

		private static final double[] HOURS = sums(Arrivals.HOURS);

		private static double[] sums(double[] weights) {
			double[] sums = weights.clone();
			Arrays.parallelPrefix(sums, Double::sum);
			return sums;
		}

	}

}
