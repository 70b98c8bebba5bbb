package mx.gob.colima.mesa.config;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.config.item.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * What {@code calendars.yaml} holds.
 *
 * @param calendars calendars
 */
record CalendarsFile(List<Entry> calendars) {

	/**
	 * A calendar as it is written.
	 */
	record Entry(UUID id, String key, String name, ZoneId zone, Instant validFrom, List<WeeklyEntry> weekly,
			boolean statutoryHolidays, @Nullable List<ExtraordinaryEntry> extraordinary) {

		Calendar toCalendar() {
			return new Calendar(this.id, this.key, this.name, this.zone, this.validFrom,
					this.weekly.stream().map(WeeklyEntry::toHours).toList(), this.statutoryHolidays,
					extraordinaryDays().stream().map(ExtraordinaryEntry::toDay).toList());
		}

		List<ExtraordinaryEntry> extraordinaryDays() {
			return Objects.requireNonNullElse(this.extraordinary, List.of());
		}

	}

	/**
	 * An interval of each week, its day in lower case.
	 */
	record WeeklyEntry(String day, LocalTime from, LocalTime to) {

		Calendar.WeeklyHours toHours() {
			return new Calendar.WeeklyHours(weekday(), this.from, this.to);
		}

		DayOfWeek weekday() {
			return DayOfWeek.valueOf(this.day.toUpperCase(Locale.ROOT));
		}

	}

	/**
	 * An extraordinary day; without hours it is closed.
	 */
	record ExtraordinaryEntry(LocalDate date, String reason, @Nullable List<Calendar.Hours> hours) {

		Calendar.ExtraordinaryDay toDay() {
			return new Calendar.ExtraordinaryDay(this.date, this.reason,
					Objects.requireNonNullElse(this.hours, List.of()));
		}

	}

}
