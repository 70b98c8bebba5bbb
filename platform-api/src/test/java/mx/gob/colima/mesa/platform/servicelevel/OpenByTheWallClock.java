package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Tells whether a calendar is open by looking at the wall clock of one instant, as a
 * person would.
 */
final class OpenByTheWallClock {

	private OpenByTheWallClock() {
	}

	static boolean is(ServiceCalendar calendar, Instant at) {
		LocalDateTime shown = LocalDateTime.ofInstant(at, calendar.zone());
		LocalDate today = shown.toLocalDate();
		return inside(calendar, today, shown) || inside(calendar, today.minusDays(1), shown);
	}

	private static boolean inside(ServiceCalendar calendar, LocalDate began, LocalDateTime shown) {
		return hours(calendar, began).stream().anyMatch((interval) -> {
			LocalDateTime closing = interval.to().isAfter(interval.from()) ? began.atTime(interval.to())
					: began.plusDays(1).atTime(interval.to());
			return !shown.isBefore(began.atTime(interval.from())) && shown.isBefore(closing);
		});
	}

	private static List<DailyInterval> hours(ServiceCalendar calendar, LocalDate day) {
		if (calendar.extraordinary().containsKey(day)) {
			return calendar.extraordinary().get(day).hours();
		}
		boolean rests = calendar.statutoryHolidays() && StatutoryHolidays.include(day);
		return rests ? List.of() : calendar.weekly().getOrDefault(day.getDayOfWeek(), List.of());
	}

}
