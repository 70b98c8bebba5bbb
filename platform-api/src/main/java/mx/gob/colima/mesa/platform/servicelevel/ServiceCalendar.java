package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar: when working time passes.
 *
 * @param id the calendar
 * @param version number of this version
 * @param zone zone of its wall clock
 * @param weekly hours of each day of the week; a day that is absent is closed
 * @param statutoryHolidays whether it rests on the days of Article 74 LFT
 * @param extraordinary dates with hours of their own
 */
public record ServiceCalendar(UUID id, int version, ZoneId zone, Map<DayOfWeek, List<DailyInterval>> weekly,
		boolean statutoryHolidays, Map<LocalDate, ExtraordinaryDay> extraordinary) {

	/**
	 * Refuses a calendar without weekly hours, on which a deadline may never come.
	 */
	public ServiceCalendar {
		weekly = weekly.entrySet()
			.stream()
			.filter((day) -> !day.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (day) -> List.copyOf(day.getValue())));
		extraordinary = Map.copyOf(extraordinary);
		if (weekly.isEmpty()) {
			throw Fault.invalid("weekly", "never_open");
		}
	}

	/**
	 * A version with its extraordinary days as a list; of two with the same date the
	 * later one holds.
	 * @param id the calendar
	 * @param version number of this version
	 * @param zone zone of its wall clock
	 * @param weekly hours of each day of the week
	 * @param statutoryHolidays whether it rests on the days of Article 74 LFT
	 * @param extraordinary dates with hours of their own
	 * @return the calendar
	 */
	public static ServiceCalendar of(UUID id, int version, ZoneId zone, Map<DayOfWeek, List<DailyInterval>> weekly,
			boolean statutoryHolidays, List<ExtraordinaryDay> extraordinary) {
		return new ServiceCalendar(id, version, zone, weekly, statutoryHolidays, extraordinary.stream()
			.collect(Collectors.toMap(ExtraordinaryDay::date, (day) -> day, (first, second) -> second)));
	}

	/**
	 * Working time between two instants.
	 * @param from the first
	 * @param to the second, not included
	 * @return elapsed time while the calendar is open; zero if {@code to} is not after
	 */
	public Duration workingTime(Instant from, Instant to) {
		return days().workingTime(from, to);
	}

	/**
	 * The first instant at which an amount of working time has passed; if that is a
	 * closing, the closing and not the next opening.
	 * @param from where to begin
	 * @param amount how much; more than zero
	 * @return the instant
	 */
	public Instant reach(Instant from, Duration amount) {
		return days().reach(from, amount);
	}

	/**
	 * When it opens next.
	 * @param at an instant
	 * @return the next opening; {@code null} if it is open
	 */
	public @Nullable Instant opensAfter(Instant at) {
		Instant now = at.truncatedTo(ChronoUnit.SECONDS);
		Instant open = reach(now, Duration.ofSeconds(1)).minusSeconds(1);
		return open.isAfter(now) ? open : null;
	}

	/**
	 * The last closing of the nth full working day after the day of an instant. A working
	 * day is a date on which something opens; that day is the date in the zone.
	 * @param from the instant
	 * @param days how many; at least one
	 * @return the closing
	 */
	public Instant closing(Instant from, int days) {
		return days().closing(from, days);
	}

	private OpenDays days() {
		return new OpenDays(this.zone, this::hoursOf);
	}

	private List<DailyInterval> hoursOf(LocalDate day) {
		ExtraordinaryDay decreed = this.extraordinary.get(day);
		if (decreed != null) {
			return decreed.hours();
		}
		if (this.statutoryHolidays && StatutoryHolidays.include(day)) {
			return List.of();
		}
		return this.weekly.getOrDefault(day.getDayOfWeek(), List.of());
	}

}
