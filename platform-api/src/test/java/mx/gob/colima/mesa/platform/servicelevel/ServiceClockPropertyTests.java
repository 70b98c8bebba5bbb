package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every calendar, also where the wall clock jumps.
 */
class ServiceClockPropertyTests {

	private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

	private static final int YEAR = 366 * 86_400;

	private static final long QUARTER = 900;

	private static final List<String> ZONES = List.of("America/Mexico_City", "America/Tijuana", "America/Havana",
			"Europe/Madrid", "Australia/Lord_Howe", "Africa/Casablanca", "America/Scoresbysund");

	private static final int WEEK = 7 * 86_400;

	@Property
	void workingTimeIsWhatAWalkAlongTheWallClockFinds(@ForAll("calendars") ServiceCalendar calendar,
			@ForAll("instants") Instant at, @ForAll @IntRange(max = 300) int quarters) {
		Instant from = Instant.ofEpochSecond(at.getEpochSecond() / QUARTER * QUARTER);
		long open = IntStream.range(0, quarters)
			.filter((quarter) -> OpenByTheWallClock.is(calendar, from.plusSeconds(quarter * QUARTER)))
			.count();
		assertThat(calendar.workingTime(from, from.plusSeconds(quarters * QUARTER)))
			.isEqualTo(Duration.ofSeconds(open * QUARTER));
	}

	@Property
	void anInstantCountsExactlyWhileTheWallClockIsInside(@ForAll("calendars") ServiceCalendar calendar,
			@ForAll("instants") Instant at) {
		boolean open = OpenByTheWallClock.is(calendar, at);
		assertThat(calendar.workingTime(at, at.plusSeconds(1))).isEqualTo(Duration.ofSeconds(open ? 1 : 0));
	}

	@Property
	void workingTimeAdds(@ForAll("calendars") ServiceCalendar calendar, @ForAll("instants") Instant from,
			@ForAll @IntRange(max = 3 * WEEK) int first, @ForAll @IntRange(max = 3 * WEEK) int second) {
		Instant middle = from.plusSeconds(first);
		Instant to = middle.plusSeconds(second);
		assertThat(calendar.workingTime(from, middle).plus(calendar.workingTime(middle, to)))
			.isEqualTo(calendar.workingTime(from, to))
			.isLessThanOrEqualTo(Duration.between(from, to));
	}

	@Property
	void dueIsTheFirstInstantAtWhichTheAmountIsConsumed(@ForAll("calendars") ServiceCalendar calendar,
			@ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = WEEK) int seconds) {
		Duration amount = Duration.ofSeconds(seconds);
		Instant due = calendar.reach(from, amount);
		assertThat(calendar.workingTime(from, due)).isEqualTo(amount);
		assertThat(calendar.workingTime(from, due.minusSeconds(1))).isLessThan(amount);
	}

	@Property
	void dueNeverFallsAsAmountOrStartGrow(@ForAll("calendars") ServiceCalendar calendar,
			@ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = WEEK) int seconds,
			@ForAll @IntRange(max = WEEK) int more) {
		Instant due = calendar.reach(from, Duration.ofSeconds(seconds));
		assertThat(calendar.reach(from, Duration.ofSeconds(seconds).plusSeconds(more))).isAfterOrEqualTo(due);
		assertThat(calendar.reach(from.plusSeconds(more), Duration.ofSeconds(seconds))).isAfterOrEqualTo(due);
	}

	@Property
	void workingDaysAreDueAtAClosingAfterTheStart(@ForAll("calendars") ServiceCalendar calendar,
			@ForAll("instants") Instant from, @ForAll @IntRange(min = 1, max = 15) int days) {
		Instant due = new Target.WorkingDays(days).dueFrom(calendar, from);
		assertThat(due).isEqualTo(calendar.closing(from, days));
		assertThat(due).isAfter(from);
	}

	@Property
	void aPauseMovesDueByItsWorkingTimeHoweverItIsSplit(@ForAll("clocks") ServiceClock clock,
			@ForAll @IntRange(max = WEEK) int before, @ForAll @IntRange(max = WEEK) int first,
			@ForAll @IntRange(max = WEEK) int second) {
		Instant begin = clock.startedAt().plusSeconds(before);
		Instant middle = begin.plusSeconds(first);
		Instant end = middle.plusSeconds(second);
		ServiceClock paused = clock.pause(HoldReason.REQUESTER, begin, EventKind.QUESTION_ASKED);
		ServiceClock whole = paused.resume(end, EventKind.ANSWERED);
		assertThat(whole.consumed(end)).isEqualTo(clock.consumed(begin));
		ServiceClock split = paused.pause(HoldReason.SUPPLIER, middle, EventKind.HELD).resume(end, EventKind.RESUMED);
		ServiceClock resumed = paused.resume(middle, EventKind.ANSWERED)
			.pause(HoldReason.SCHEDULED, middle, EventKind.HELD)
			.resume(end, EventKind.RESUMED);
		assertThat(split.dueAt()).isEqualTo(whole.dueAt()).isEqualTo(resumed.dueAt());
		boolean reached = clock.consumed(begin).compareTo(clock.total()) >= 0;
		assertThat(paused.dueAt()).isEqualTo(reached ? clock.dueAt() : null);
		assertThat(reached ? whole.dueAt() : paused.dueIfResumed(end)).isEqualTo(whole.dueAt());
	}

	@Property
	void anotherTargetOrCalendarKeepsWhatWasConsumed(@ForAll("clocks") ServiceClock clock,
			@ForAll("calendars") ServiceCalendar other, @ForAll("targets") Target target,
			@ForAll @IntRange(max = WEEK) int before) {
		Instant when = clock.startedAt().plusSeconds(before);
		ServiceClock retargeted = clock.retarget(new LevelTerms("Otro", 2, target, other), when, EventKind.ASSIGNED);
		ServiceClock moved = clock.changeCalendar(other, when, EventKind.MESSAGE);
		assertThat(retargeted.consumed(when)).isEqualTo(moved.consumed(when)).isEqualTo(clock.consumed(when));
		assertThat(moved.total()).isEqualTo(clock.total());
		assertThat(retargeted.total()).isEqualTo(target.total(other, clock.startedAt()));
		Instant due = retargeted.dueAt();
		assertThat(due).isNotNull();
		assertThat(retargeted.consumed(due)).isEqualTo(retargeted.total());
	}

	@Property
	void marksComeInOrderAndTheShareAgrees(@ForAll("clocks") ServiceClock clock) {
		Instant risk = Objects.requireNonNull(clock.riskAt());
		Instant due = Objects.requireNonNull(clock.dueAt());
		assertThat(risk).isBetween(clock.reachedAt(50), due);
		assertThat(clock.reachedAt(120)).isAfterOrEqualTo(due);
		assertThat(clock.share(risk)).isGreaterThanOrEqualTo(ServiceClock.RISK);
		assertThat(clock.share(due.minusSeconds(1))).isLessThan(100);
	}

	@Provide
	Arbitrary<ServiceClock> clocks() {
		return Combinators.combine(calendars(), targets(), instants())
			.as((calendar, target, start) -> ServiceClock.start(ClockKind.RESOLUTION,
					new LevelTerms("Ordinario", 1, target, calendar), start, EventKind.SUBMITTED));
	}

	@Provide
	Arbitrary<Target> targets() {
		return Arbitraries.oneOf(
				Arbitraries.integers().between(1, WEEK).map((seconds) -> Target.of(Duration.ofSeconds(seconds), null)),
				Arbitraries.integers().between(1, 10).map((days) -> Target.of(null, days)));
	}

	@Provide
	Arbitrary<Instant> instants() {
		Arbitrary<Instant> some = Arbitraries.integers().between(0, YEAR).map(EPOCH::plusSeconds);
		Arbitrary<Instant> jumps = Arbitraries.of(ZONES)
			.map((zone) -> ZoneId.of(zone).getRules().nextTransition(EPOCH))
			.map((jump) -> (jump != null) ? jump.getInstant() : EPOCH);
		Arbitrary<Instant> nearJumps = Combinators.combine(jumps, Arbitraries.integers().between(-90_000, 90_000))
			.as(Instant::plusSeconds);
		return Arbitraries.oneOf(some, nearJumps);
	}

	@Provide
	Arbitrary<ServiceCalendar> calendars() {
		Arbitrary<ZoneId> zones = Arbitraries.of(ZONES).map(ZoneId::of);
		Arbitrary<List<DailyInterval>> hours = hours();
		Arbitrary<Map<DayOfWeek, List<DailyInterval>>> weekly = Arbitraries
			.maps(Arbitraries.of(DayOfWeek.class), hours.filter((some) -> !some.isEmpty()))
			.ofMinSize(1);
		Arbitrary<List<ExtraordinaryDay>> extraordinary = Combinators
			.combine(Arbitraries.integers().between(0, 366), hours)
			.as((day, some) -> new ExtraordinaryDay(LocalDate.of(2026, 1, 1).plusDays(day), some))
			.list()
			.ofMaxSize(20);
		return Combinators.combine(zones, weekly, Arbitraries.of(true, false), extraordinary)
			.as((zone, week, holidays, days) -> ServiceCalendar.of(new UUID(0, 1), 1, zone, week, holidays, days));
	}

	private static Arbitrary<List<DailyInterval>> hours() {
		Arbitrary<LocalTime> times = Arbitraries.integers()
			.between(0, 95)
			.map((quarter) -> LocalTime.ofSecondOfDay(quarter * 900L));
		return Combinators.combine(times, times).as(DailyInterval::new).list().ofMaxSize(3);
	}

}
