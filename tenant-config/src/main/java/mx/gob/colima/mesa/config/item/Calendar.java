package mx.gob.colima.mesa.config.item;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The hours in which promised time runs.
 *
 * @param id its id
 * @param key stable short name
 * @param name its name
 * @param zone zone of all its hours and dates
 * @param validFrom from when this version holds
 * @param weekly weekly intervals, from Monday
 * @param statutoryHolidays whether it closes on the holidays of Art. 74 LFT
 * @param extraordinary days that beat holiday and weekly hours, by date
 */
public record Calendar(UUID id, String key, String name, ZoneId zone, Instant validFrom, List<WeeklyHours> weekly,
		boolean statutoryHolidays, List<ExtraordinaryDay> extraordinary) implements Item {

	public Calendar {
		weekly = weekly.stream()
			.sorted(Comparator.comparing(WeeklyHours::day).thenComparing(WeeklyHours::from))
			.toList();
		extraordinary = extraordinary.stream().sorted(Comparator.comparing(ExtraordinaryDay::date)).toList();
	}

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public Calendar content() {
		return new Calendar(this.id, this.key, this.name, this.zone, Instant.EPOCH, this.weekly, this.statutoryHolidays,
				this.extraordinary);
	}

	@Override
	public String label() {
		return "calendar " + this.key;
	}

	/**
	 * An interval of each week.
	 *
	 * @param day the day on which it begins
	 * @param from wall clock
	 * @param to wall clock; not after {@code from} means the next day
	 */
	public record WeeklyHours(DayOfWeek day, LocalTime from, LocalTime to) {
	}

	/**
	 * A day with hours of its own, or closed.
	 *
	 * @param date the date
	 * @param reason why, as people read it
	 * @param hours its hours; none means closed
	 */
	public record ExtraordinaryDay(LocalDate date, String reason, List<Hours> hours) {

		public ExtraordinaryDay {
			hours = List.copyOf(hours);
		}

	}

	/**
	 * An interval of one day.
	 *
	 * @param from wall clock
	 * @param to wall clock; not after {@code from} means the next day
	 */
	public record Hours(LocalTime from, LocalTime to) {
	}

}
