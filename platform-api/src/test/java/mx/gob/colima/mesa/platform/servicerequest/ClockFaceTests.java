package mx.gob.colima.mesa.platform.servicerequest;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import mx.gob.colima.mesa.platform.servicelevel.DailyInterval;
import mx.gob.colima.mesa.platform.servicelevel.LevelTerms;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceClock;
import mx.gob.colima.mesa.platform.servicelevel.Target;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list reads the face of a clock, a detail its segments: both say the same.
 */
class ClockFaceTests {

	// Quarters of an hour, so that changes fall on openings, closings and dues.
	private static final long QUARTER = 900;

	private static final Instant MONDAY = Instant.parse("2026-11-23T14:30:00Z");

	private static final ServiceCalendar OFFICE = ServiceCalendar.of(new UUID(0, 1), 1,
			ZoneId.of("America/Mexico_City"),
			Map.of(DayOfWeek.MONDAY, hours(), DayOfWeek.TUESDAY, hours(), DayOfWeek.WEDNESDAY, hours()), true,
			List.of());

	@Property(tries = 3000)
	void listAndDetailTellTheSame(@ForAll("clocks") ServiceClock clock, @ForAll @IntRange(max = 400) int later) {
		Instant now = clock.since().plusSeconds(later * QUARTER);
		ClockFace face = new RequestClocks(clock, clock).face(Progress.START);
		assertThat(face.breached(face.consumed(OFFICE, now))).isEqualTo(clock.breachedAt(now) != null);
		assertThat(face.consumed(OFFICE, now)).isEqualTo(clock.consumed(now));
		assertThat(face.dueAt()).isEqualTo(clock.dueAt());
		assertThat(face.dueIfResumed(OFFICE, now)).isEqualTo(clock.dueIfResumed(now));
	}

	@Provide
	Arbitrary<ServiceClock> clocks() {
		Arbitrary<Target> targets = Arbitraries.oneOf(
				Arbitraries.integers()
					.between(1, 40)
					.map((quarters) -> Target.of(Duration.ofSeconds(quarters * QUARTER), null)),
				Arbitraries.integers().between(1, 3).map((days) -> Target.of(null, days)));
		Arbitrary<Integer> starts = Arbitraries.integers().between(0, 200);
		return Combinators.combine(targets, starts, changes().list().ofMaxSize(6)).as((target, start, changes) -> {
			ServiceClock clock = ServiceClock.start(ClockKind.RESOLUTION,
					new LevelTerms("Ordinario", 1, target, OFFICE), MONDAY.plusSeconds(start * QUARTER),
					EventKind.SUBMITTED);
			for (BiFunction<ServiceClock, Instant, ServiceClock> change : changes) {
				clock = change.apply(clock, clock.since());
			}
			return clock;
		});
	}

	private static Arbitrary<BiFunction<ServiceClock, Instant, ServiceClock>> changes() {
		return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 120))
			.as((kind, quarters) -> (clock, since) -> changed(clock, kind, since.plusSeconds(quarters * QUARTER)));
	}

	private static ServiceClock changed(ServiceClock clock, int kind, Instant at) {
		if (clock.state() == ClockState.STOPPED) {
			return clock.reopen(at, EventKind.REOPENED);
		}
		return switch (kind) {
			case 0 -> clock.pause(HoldReason.REQUESTER, at, EventKind.QUESTION_ASKED);
			case 1 -> clock.resume(at, EventKind.ANSWERED);
			default -> clock.stop(at);
		};
	}

	private static List<DailyInterval> hours() {
		return List.of(new DailyInterval(LocalTime.of(8, 30), LocalTime.of(16, 30)));
	}

}
