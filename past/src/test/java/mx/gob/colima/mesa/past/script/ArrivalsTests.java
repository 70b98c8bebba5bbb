package mx.gob.colima.mesa.past.script;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import mx.gob.colima.mesa.platform.servicelevel.DailyInterval;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrivalsTests {

	private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

	private static final UUID DEPENDENCY = UUID.fromString("019b7824-3f07-7a78-84b9-d3defab36728");

	private static final Instant BEGIN = Instant.parse("2026-08-03T06:00:00Z");

	// a Friday in the middle of the morning
	private static final Instant NOW = Instant.parse("2026-11-20T17:00:00Z");

	private static final ServiceCalendar CALENDAR = ServiceCalendar.of(
			UUID.randomUUID(), 1, ZONE, Map.of(DayOfWeek.MONDAY, hours(), DayOfWeek.TUESDAY, hours(),
					DayOfWeek.WEDNESDAY, hours(), DayOfWeek.THURSDAY, hours(), DayOfWeek.FRIDAY, hours()),
			true, List.of());

	private final Arrivals arrivals = new Arrivals(CALENDAR, BEGIN, NOW);

	private final Instant[] times = this.arrivals.of(DEPENDENCY, 10_000, 1);

	@Test
	void theyAreInOrderAndNeverInTheFuture() {
		assertThat(this.times).isSorted().hasSize(10_000);
		assertThat(this.times).allMatch((at) -> at.isAfter(BEGIN) && at.isBefore(NOW));
	}

	@Test
	void mostComeWhileTheOfficeIsOpenAndInItsRushHours() {
		assertThat(share((at) -> at.toLocalTime().isAfter(LocalTime.of(8, 30))
				&& at.toLocalTime().isBefore(LocalTime.of(16, 30))))
			.isBetween(0.85, 0.97);
		assertThat(share((at) -> at.getHour() == 9 || at.getHour() == 10)).isBetween(0.28, 0.45);
	}

	@Test
	void fewComeOnWeekendsAndHolidays() {
		assertThat(share((at) -> at.getDayOfWeek().getValue() > 5)).isBetween(0.001, 0.03);
		assertThat(share((at) -> at.toLocalDate().equals(java.time.LocalDate.of(2026, 11, 16)))).isLessThan(0.002);
		assertThat(share((at) -> at.getDayOfWeek() == DayOfWeek.MONDAY))
			.isGreaterThan(share((at) -> at.getDayOfWeek() == DayOfWeek.FRIDAY));
	}

	@Test
	void theLastDaysAreOfTheSameKind() {
		Instant[] last = this.arrivals.last(7).of(DEPENDENCY, 100, 1);
		assertThat(last).allMatch((at) -> at.isAfter(NOW.minusSeconds(7 * 86_400)) && at.isBefore(NOW));
	}

	@Test
	void theSameSeedGivesTheSame() {
		assertThat(this.arrivals.of(DEPENDENCY, 50, 7)).isEqualTo(this.arrivals.of(DEPENDENCY, 50, 7))
			.isNotEqualTo(this.arrivals.of(DEPENDENCY, 50, 8));
	}

	private double share(Predicate<ZonedDateTime> which) {
		return Arrays.stream(this.times).map((at) -> at.atZone(ZONE)).filter(which).count()
				/ (double) this.times.length;
	}

	private static List<DailyInterval> hours() {
		return List.of(new DailyInterval(LocalTime.of(8, 30), LocalTime.of(16, 30)));
	}

}
