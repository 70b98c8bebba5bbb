package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar: when working time passes. It never changes.
 */
public final class ServiceCalendar {

	private final UUID id;

	private final int version;

	private final ZoneId zone;

	private final Map<DayOfWeek, List<DailyInterval>> weekly;

	private final boolean statutoryHolidays;

	private final Map<LocalDate, ExtraordinaryDay> extraordinary;

	private final OpenDays days;

	/**
	 * A version; refused without weekly hours, for then a deadline may never come.
	 * @param id the calendar
	 * @param version number of this version
	 * @param zone zone of its wall clock
	 * @param weekly hours of each day of the week; a day that is absent is closed
	 * @param statutoryHolidays whether it rests on the days of Article 74 LFT
	 * @param extraordinary dates with hours of their own
	 */
	ServiceCalendar(UUID id, int version, ZoneId zone, Map<DayOfWeek, List<DailyInterval>> weekly,
			boolean statutoryHolidays, Map<LocalDate, ExtraordinaryDay> extraordinary) {
		this.id = id;
		this.version = version;
		this.zone = zone;
		this.weekly = weekly.entrySet()
			.stream()
			.filter((day) -> !day.getValue().isEmpty())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (day) -> List.copyOf(day.getValue())));
		this.statutoryHolidays = statutoryHolidays;
		this.extraordinary = Map.copyOf(extraordinary);
		if (this.weekly.isEmpty()) {
			throw Fault.invalid("weekly", "never_open");
		}
		this.days = new OpenDays(zone, this::hoursOf);
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
	 * The calendar that this is a version of.
	 * @return the calendar
	 */
	public UUID id() {
		return this.id;
	}

	/**
	 * Number of this version.
	 * @return the number
	 */
	public int version() {
		return this.version;
	}

	/**
	 * Zone of its wall clock.
	 * @return the zone
	 */
	public ZoneId zone() {
		return this.zone;
	}

	/**
	 * Hours of each day of the week; a day that is absent is closed.
	 * @return the hours
	 */
	public Map<DayOfWeek, List<DailyInterval>> weekly() {
		return this.weekly;
	}

	/**
	 * Whether it rests on the days of Article 74 LFT.
	 * @return whether it does
	 */
	public boolean statutoryHolidays() {
		return this.statutoryHolidays;
	}

	/**
	 * Dates with hours of their own.
	 * @return the dates
	 */
	public Map<LocalDate, ExtraordinaryDay> extraordinary() {
		return this.extraordinary;
	}

	/**
	 * Working time between two instants.
	 * @param from the first
	 * @param to the second, not included
	 * @return elapsed time while the calendar is open; zero if {@code to} is not after
	 */
	public Duration workingTime(Instant from, Instant to) {
		return this.days.workingTime(from, to);
	}

	/**
	 * The first instant at which an amount of working time has passed; if that is a
	 * closing, the closing and not the next opening.
	 * @param from where to begin
	 * @param amount how much; more than zero
	 * @return the instant
	 */
	public Instant reach(Instant from, Duration amount) {
		return this.days.reach(from, amount);
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
		return this.days.closing(from, days);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ServiceCalendar that && this.version == that.version && this.id.equals(that.id)
				&& this.zone.equals(that.zone) && this.weekly.equals(that.weekly)
				&& this.statutoryHolidays == that.statutoryHolidays && this.extraordinary.equals(that.extraordinary);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.version);
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
