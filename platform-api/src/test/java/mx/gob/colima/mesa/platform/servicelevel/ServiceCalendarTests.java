package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.platform.shared.Fault;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The rules of domain's "Service level clocks" that speak of calendars, by number.
 */
class ServiceCalendarTests {

	private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

	@Nested
	class Rule1HalfOpenToTheSecond {

		@Test
		void theOpeningCountsAndTheClosingDoesNot() {
			assertThat(Calendars.office()
				.workingTime(Calendars.at("2026-11-23T08:29:59"), Calendars.at("2026-11-23T08:30:01")))
				.isEqualTo(Duration.ofSeconds(1));
			assertThat(Calendars.office()
				.workingTime(Calendars.at("2026-11-23T16:29:59"), Calendars.at("2026-11-23T16:30:01")))
				.isEqualTo(Duration.ofSeconds(1));
		}

		@Test
		void partsOfASecondAreCut() {
			assertThat(Calendars.office()
				.workingTime(Calendars.at("2026-11-23T10:00:00.999"), Calendars.at("2026-11-23T10:00:01")))
				.isEqualTo(Duration.ofSeconds(1));
			assertThat(Calendars.office()
				.workingTime(Calendars.at("2026-11-23T10:00:00"), Calendars.at("2026-11-23T10:00:01.999")))
				.isEqualTo(Duration.ofSeconds(1));
			assertThat(Calendars.office().reach(Calendars.at("2026-11-23T10:00:00.999"), Duration.ofHours(1)))
				.isEqualTo(Calendars.at("2026-11-23T11:00:00"));
			assertThat(Calendars.hours("08:30:00.999", "16:30:59.999"))
				.isEqualTo(Calendars.hours("08:30:00", "16:30:59"));
		}

		@Test
		void anIntervalOverMidnightBelongsToTheDayOnWhichItBegins() {
			ServiceCalendar nights = Calendars.calendar(Calendars.MEXICO, Calendars.WEEKDAYS, false,
					List.of(Calendars.hours("22:00", "06:00")));
			assertThat(nights.workingTime(Calendars.at("2026-11-28T00:00:00"), Calendars.at("2026-11-28T12:00:00")))
				.isEqualTo(Duration.ofHours(6));
			assertThat(nights.workingTime(Calendars.at("2026-11-23T00:00:00"), Calendars.at("2026-11-23T12:00:00")))
				.isZero();
		}

		@Test
		void overlappingHoursCountOnce() {
			ServiceCalendar twice = Calendars.calendar(Calendars.MEXICO, EVERY_DAY, false,
					List.of(Calendars.hours("08:00", "14:00"), Calendars.hours("12:00", "10:00")));
			assertThat(twice.workingTime(Calendars.at("2026-11-24T00:00:00"), Calendars.at("2026-11-25T00:00:00")))
				.isEqualTo(Duration.ofHours(24));
			ServiceCalendar inside = Calendars.calendar(Calendars.MEXICO, EVERY_DAY, false,
					List.of(Calendars.hours("08:00", "16:00"), Calendars.hours("09:00", "10:00")));
			assertThat(inside.workingTime(Calendars.at("2026-11-24T00:00:00"), Calendars.at("2026-11-25T00:00:00")))
				.isEqualTo(Duration.ofHours(8));
		}

	}

	@Nested
	class Rule2DueAtTheClosing {

		@Test
		void aClosingIsDueAndNotTheNextOpening() {
			assertThat(Calendars.office().reach(Calendars.at("2026-11-23T12:30:00"), Duration.ofHours(4)))
				.isEqualTo(Calendars.at("2026-11-23T16:30:00"));
			assertThat(Calendars.office().reach(Calendars.at("2026-11-23T12:30:01"), Duration.ofHours(4)))
				.isEqualTo(Calendars.at("2026-11-24T08:30:01"));
		}

		@ParameterizedTest
		@CsvSource({ "2026-11-23T10:42:00, PT4H, 2026-11-23T14:42:00", "2026-11-20T16:00:00, PT1H, 2026-11-23T09:00:00",
				"2026-11-22T03:00:00, PT30M, 2026-11-23T09:00:00", "2026-11-13T16:00:00, PT1H, 2026-11-17T09:00:00",
				"2026-12-24T12:30:00, PT12H, 2026-12-28T16:30:00" })
		void workingTimeIsReached(String start, Duration amount, String due) {
			assertThat(Calendars.office().reach(Calendars.at(start), amount)).isEqualTo(Calendars.at(due));
		}

	}

	@Nested
	class Rule3WallClockAndElapsedTime {

		private final ZoneId tijuana = ZoneId.of("America/Tijuana");

		@Test
		void aSpringForwardNightHasFiveHours() {
			ServiceCalendar nights = night("00:00", "06:00");
			assertThat(nights.workingTime(of("2026-03-08T00:00:00"), of("2026-03-08T12:00:00")))
				.isEqualTo(Duration.ofHours(5));
			assertThat(nights.reach(of("2026-03-08T00:00:00"), Duration.ofHours(3)))
				.isEqualTo(of("2026-03-08T04:00:00"));
		}

		@Test
		void aFallBackNightHasSevenHours() {
			assertThat(night("00:00", "06:00").workingTime(of("2026-11-01T00:00:00"), of("2026-11-01T12:00:00")))
				.isEqualTo(Duration.ofHours(7));
		}

		@Test
		void hoursThatTheWallClockSkipsDoNotCount() {
			assertThat(night("02:15", "02:45").workingTime(of("2026-03-08T00:00:00"), of("2026-03-08T12:00:00")))
				.isZero();
			assertThat(night("01:30", "02:30").workingTime(of("2026-03-08T00:00:00"), of("2026-03-08T12:00:00")))
				.isEqualTo(Duration.ofMinutes(30));
		}

		@Test
		void hoursThatTheWallClockRepeatsCountTwice() {
			assertThat(night("01:15", "01:45").workingTime(of("2026-11-01T00:00:00"), of("2026-11-01T12:00:00")))
				.isEqualTo(Duration.ofMinutes(60));
		}

		@Test
		void aDayThatBeginsTwiceIsCountedOnce() {
			ServiceCalendar havana = Calendars.calendar(ZoneId.of("America/Havana"), EVERY_DAY, false,
					List.of(Calendars.hours("00:00", "00:00")));
			assertThat(havana.workingTime(Instant.parse("2026-10-30T00:00:00Z"), Instant.parse("2026-11-03T00:00:00Z")))
				.isEqualTo(Duration.ofHours(96));
		}

		@Test
		void colimaHasNoSummerTimeAnyMore() {
			assertThat(Calendars.office()
				.workingTime(Calendars.at("2026-04-05T00:00:00"), Calendars.at("2026-04-11T00:00:00")))
				.isEqualTo(Duration.ofHours(40));
		}

		private ServiceCalendar night(String from, String to) {
			return Calendars.calendar(this.tijuana, EVERY_DAY, false, List.of(Calendars.hours(from, to)));
		}

		private Instant of(String local) {
			return Calendars.at(local, this.tijuana);
		}

	}

	@Nested
	class Rule7ExtraordinaryDays {

		@Test
		void aClosedDayBeatsTheWeeklyHours() {
			assertThat(Calendars.office(Calendars.special("2026-11-24"))
				.reach(Calendars.at("2026-11-23T16:00:00"), Duration.ofHours(1)))
				.isEqualTo(Calendars.at("2026-11-25T09:00:00"));
		}

		@Test
		void hoursBeatTheHolidayAndTheWeeklyHours() {
			ServiceCalendar decreed = Calendars
				.office(Calendars.special("2026-11-16", Calendars.hours("10:00", "12:00")), Calendars
					.special("2026-11-18", Calendars.hours("09:00", "10:00"), Calendars.hours("17:00", "18:00")));
			assertThat(decreed.workingTime(Calendars.at("2026-11-16T00:00:00"), Calendars.at("2026-11-17T00:00:00")))
				.isEqualTo(Duration.ofHours(2));
			assertThat(decreed.workingTime(Calendars.at("2026-11-18T00:00:00"), Calendars.at("2026-11-19T00:00:00")))
				.isEqualTo(Duration.ofHours(2));
		}

		@Test
		void ofTwoDecreesForOneDateTheLaterOneHolds() {
			ServiceCalendar decreed = Calendars.office(
					Calendars.special("2026-11-24", Calendars.hours("10:00", "12:00")),
					Calendars.special("2026-11-24", Calendars.hours("10:00", "13:00")));
			assertThat(decreed.workingTime(Calendars.at("2026-11-24T00:00:00"), Calendars.at("2026-11-25T00:00:00")))
				.isEqualTo(Duration.ofHours(3));
		}

		@Test
		void anIntervalThatBeganTheEveningBeforeEndsAtItsOwnEnd() {
			ServiceCalendar nights = Calendars.calendar(Calendars.MEXICO, EVERY_DAY, true,
					List.of(Calendars.hours("22:00", "06:00")), Calendars.special("2026-11-25"));
			assertThat(nights.workingTime(Calendars.at("2026-11-25T00:00:00"), Calendars.at("2026-11-26T22:00:00")))
				.isEqualTo(Duration.ofHours(6));
			assertThat(nights.workingTime(Calendars.at("2026-12-25T00:00:00"), Calendars.at("2026-12-26T22:00:00")))
				.isEqualTo(Duration.ofHours(6));
		}

	}

	@Nested
	class Rule8WorkingDays {

		@ParameterizedTest
		@CsvSource({ "2026-11-23T10:42:00, 3, 2026-11-26T16:30:00", "2026-11-23T07:00:00, 1, 2026-11-24T16:30:00",
				"2026-11-23T19:00:00, 1, 2026-11-24T16:30:00", "2026-11-20T18:00:00, 2, 2026-11-24T16:30:00",
				"2026-11-21T12:00:00, 1, 2026-11-23T16:30:00", "2026-11-13T10:00:00, 1, 2026-11-17T16:30:00",
				"2026-12-23T10:00:00, 2, 2026-12-28T16:30:00" })
		void dueAtTheLastClosingOfTheNthDayAfterTheStart(String start, int days, String due) {
			assertThat(new Target.WorkingDays(days).dueFrom(Calendars.office(), Calendars.at(start)))
				.isEqualTo(Calendars.at(due));
		}

		@Test
		void theLastOfSeveralClosingsCountsAlsoAfterMidnight() {
			ServiceCalendar bar = Calendars.calendar(Calendars.MEXICO, Calendars.WEEKDAYS, false,
					List.of(Calendars.hours("20:00", "02:00"), Calendars.hours("09:00", "11:00")));
			assertThat(new Target.WorkingDays(1).dueFrom(bar, Calendars.at("2026-11-26T10:00:00")))
				.isEqualTo(Calendars.at("2026-11-28T02:00:00"));
		}

		@Test
		void itBecomesWorkingTimeFromTheStartToThatClosing() {
			assertThat(new Target.WorkingDays(3).total(Calendars.office(), Calendars.at("2026-11-23T10:42:00")))
				.isEqualTo(Duration.parse("PT29H48M"));
		}

		@Test
		void anAnswerIsDueTwoWorkingDaysAfterTheQuestion() {
			assertThat(AnswerTime.answerDue(Calendars.office(), Calendars.at("2026-11-19T10:00:00")))
				.isEqualTo(Calendars.at("2026-11-23T16:30:00"));
		}

	}

	@Nested
	class Rule9RefusedWhenSaved {

		private static final Instant START = Calendars.at("2026-11-23T00:00:00");

		@Test
		void aCalendarThatNeverOpensIsRefused() {
			assertRefused("never_open", () -> calendar(Map.of(DayOfWeek.MONDAY, List.of()), Map.of()));
		}

		@Test
		void extraordinaryDaysAloneDoNotMakeACalendar() {
			ExtraordinaryDay open = Calendars.special("2026-11-24", Calendars.hours("10:00", "12:00"));
			assertRefused("never_open", () -> calendar(Map.of(), Map.of(open.date(), open)));
		}

		@Test
		void aTargetThatPromisesNothingIsRefused() {
			assertRefused("zero_target", () -> Target.of(Duration.ofMillis(999), null));
			assertRefused("zero_target", () -> Target.of(Duration.ofHours(-1), null));
			assertRefused("zero_target", () -> Target.of(null, 0));
			assertRefused("zero_target", () -> Target.of(null, -1));
		}

		@Test
		void aTargetIsWorkingTimeOrWorkingDaysAndNeitherBothNorNone() {
			assertRefused("one_target", () -> Target.of(Duration.ofHours(1), 1));
			assertRefused("one_target", () -> Target.of(null, null));
		}

		@ParameterizedTest
		@CsvSource({ "10", "11", "99" })
		void yearsAheadAreReached(int years) {
			Instant end = Calendars.at("%d-11-29T16:30:00".formatted(2026 + years));
			ServiceCalendar daily = everyDay("08:30", "16:30");
			assertThat(daily.reach(START, daily.workingTime(START, end))).isEqualTo(end);
			int days = (int) ChronoUnit.DAYS.between(START.atZone(Calendars.MEXICO), end.atZone(Calendars.MEXICO));
			assertThat(daily.closing(START, days)).isEqualTo(end);
		}

		@Test
		void whatLiesBeyondAHundredYearsIsRefused() {
			Instant end = Calendars.at("2126-11-23T00:00:00");
			Duration elapsed = Duration.between(START, end);
			ServiceCalendar always = everyDay("00:00", "00:00");
			assertThat(always.reach(START, elapsed)).isEqualTo(end);
			assertRefused("unreachable_target", () -> always.reach(START, elapsed.plusSeconds(1)));
			int days = Math.toIntExact(elapsed.toDays());
			assertThat(always.closing(START, days - 1)).isEqualTo(end);
			assertRefused("unreachable_target", () -> always.closing(START, days));
		}

		@Test
		void theDaysOnTheWayAreLookedAtOnceHoweverOftenItIsGone() {
			AtomicInteger looks = new AtomicInteger();
			OpenDays days = new OpenDays(Calendars.MEXICO, (day) -> {
				looks.incrementAndGet();
				return List.of(Calendars.hours("08:30", "16:30"));
			});
			Instant tenYears = Calendars.at("2036-11-23T00:00:00");
			int way = (int) Duration.between(START, tenYears).toDays();
			assertThat(days.reach(START, Duration.ofHours(8L * way))).isBefore(tenYears);
			assertThat(looks.getAndSet(0)).isLessThanOrEqualTo(2 * (way + 2 * 366));
			assertThat(days.workingTime(START, tenYears)).isEqualTo(Duration.ofHours(8L * way));
			assertThat(days.reach(START, Duration.ofHours(8L * way - 1))).isBefore(tenYears);
			assertThat(looks.getAndSet(0)).isLessThanOrEqualTo(4 * 10);
			assertThat(days.closing(START, way - 1)).isBefore(tenYears);
			assertThat(looks.get()).isLessThanOrEqualTo(way);
		}

		private static ServiceCalendar everyDay(String from, String to) {
			return Calendars.calendar(Calendars.MEXICO, EVERY_DAY, false, List.of(Calendars.hours(from, to)));
		}

		private static ServiceCalendar calendar(Map<DayOfWeek, List<DailyInterval>> weekly,
				Map<LocalDate, ExtraordinaryDay> extraordinary) {
			return new ServiceCalendar(UUID.randomUUID(), 1, Calendars.MEXICO, weekly, true, extraordinary);
		}

		private static void assertRefused(String rule, ThrowingCallable act) {
			assertThatExceptionOfType(Fault.class).isThrownBy(act).withMessageContaining(rule);
		}

	}

}
