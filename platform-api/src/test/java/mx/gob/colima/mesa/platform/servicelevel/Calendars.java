package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Calendars and instants as examples write them.
 */
final class Calendars {

	static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

	static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

	private static final UUID ID = UUID.fromString("0193571a-0000-7000-8000-000000000001");

	private Calendars() {
	}

	static ServiceCalendar office(ExtraordinaryDay... extraordinary) {
		return calendar(MEXICO, WEEKDAYS, true, List.of(hours("08:30", "16:30")), extraordinary);
	}

	static ServiceCalendar calendar(ZoneId zone, Set<DayOfWeek> days, boolean holidays, List<DailyInterval> hours,
			ExtraordinaryDay... extraordinary) {
		Map<DayOfWeek, List<DailyInterval>> weekly = days.stream()
			.collect(Collectors.toMap((day) -> day, (day) -> hours));
		return ServiceCalendar.of(ID, 1, zone, weekly, holidays, Arrays.asList(extraordinary));
	}

	static DailyInterval hours(String from, String to) {
		return new DailyInterval(LocalTime.parse(from), LocalTime.parse(to));
	}

	static ExtraordinaryDay special(String date, DailyInterval... hours) {
		return new ExtraordinaryDay(LocalDate.parse(date), List.of(hours));
	}

	static Instant at(String local) {
		return at(local, MEXICO);
	}

	static Instant at(String local, ZoneId zone) {
		return LocalDateTime.parse(local).atZone(zone).toInstant();
	}

}
