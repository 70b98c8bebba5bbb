package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The rules of domain's "Service level clocks" that speak of clocks, by number.
 */
class ServiceClockTests {

	private static final Instant START = Calendars.at("2026-11-23T10:00:00");

	private final ServiceClock fourHours = clock(ClockKind.RESOLUTION, hours(4));

	@Test
	void theViewExplainsEverySegment() {
		ClockView view = paused("2026-11-23T12:00:00").resume(Calendars.at("2026-11-24T08:30:00"), EventKind.ANSWERED)
			.toView(Calendars.at("2026-11-24T09:30:00"), "lunes a viernes de 8:30 a 16:30");
		assertThat(view.segments()).extracting(ClockSegmentView::workingTime)
			.containsExactly(Duration.ofHours(2), Duration.ofMinutes(270), Duration.ofHours(1));
		assertThat(view.segments()).extracting(ClockSegmentView::cause)
			.containsExactly(EventKind.SUBMITTED, EventKind.QUESTION_ASKED, EventKind.ANSWERED);
		assertThat(view.share()).isEqualTo(75);
		assertThat(view.breached()).isFalse();
		assertThat(view.dueAt()).isEqualTo(Calendars.at("2026-11-24T10:30:00"));
	}

	@Test
	void theViewSaysWhenARunningClockCountsAgain() {
		Instant evening = Calendars.at("2026-11-27T17:00:00");
		assertThat(this.fourHours.toView(evening, "").opensAt()).isEqualTo(Calendars.at("2026-11-30T08:30:00"));
		assertThat(this.fourHours.toView(Calendars.at("2026-11-27T16:29:59"), "").opensAt()).isNull();
		assertThat(paused("2026-11-23T12:00:00").toView(evening, "").opensAt()).isNull();
		assertThat(this.fourHours.stop(START.plusSeconds(60)).toView(evening, "").opensAt()).isNull();
	}

	@Test
	void aChangeIsNeverWrittenBackwards() {
		Instant noon = Calendars.at("2026-11-23T12:00:00");
		Instant before = noon.minusSeconds(1);
		ServiceClock paused = paused("2026-11-23T12:00:00");
		ServiceClock stopped = this.fourHours.stop(noon);
		assertThat(List.of(paused.resume(before, EventKind.ANSWERED),
				paused.pause(HoldReason.SUPPLIER, before, EventKind.HELD),
				paused.retarget(terms(hours(3)), before, EventKind.ASSIGNED),
				paused.changeCalendar(Calendars.office(), before, EventKind.MESSAGE),
				stopped.reopen(before, EventKind.REOPENED)))
			.extracting((clock) -> clock.segments().getLast().from())
			.containsOnly(noon);
		assertThat(paused.stop(before).stoppedAt()).isEqualTo(noon);
		assertThat(paused.dueIfResumed(before)).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
		ServiceClock pausedTwice = paused.pause(HoldReason.SUPPLIER, noon.plusSeconds(60), EventKind.HELD);
		assertThat(pausedTwice.dueIfResumed(noon)).isEqualTo(Calendars.at("2026-11-23T14:01:00"));
	}

	@Test
	void partsOfASecondAreCutFromEveryInstant() {
		ServiceClock clock = ServiceClock.start(ClockKind.RESOLUTION, terms(hours(4)), START.plusMillis(999),
				EventKind.SUBMITTED);
		assertThat(clock.startedAt()).isEqualTo(START);
		assertThat(clock.stop(START.plusMillis(1999)).stoppedAt()).isEqualTo(START.plusSeconds(1));
	}

	@Test
	void aSegmentThatContradictsItselfIsRefused() {
		Instant later = START.plusSeconds(1);
		assertThatIllegalArgumentException().isThrownBy(() -> segment(true, HoldReason.REQUESTER, later));
		assertThatIllegalArgumentException().isThrownBy(() -> segment(false, null, later));
		assertThatIllegalArgumentException().isThrownBy(() -> segment(true, null, START.minusSeconds(1)));
		assertThat(segment(true, null, later.plusMillis(999))).isEqualTo(segment(true, null, later));
	}

	private static ClockSegment segment(boolean running, @Nullable HoldReason reason, Instant to) {
		return new ClockSegment(running, EventKind.SUBMITTED, reason, START, to, "Ordinario", 1, Duration.ofHours(4),
				Calendars.office());
	}

	private ServiceClock paused(String when) {
		return this.fourHours.pause(HoldReason.REQUESTER, Calendars.at(when), EventKind.QUESTION_ASKED);
	}

	private static ServiceClock clock(ClockKind kind, Target target) {
		return ServiceClock.start(kind, terms(target), START, EventKind.SUBMITTED);
	}

	private static LevelTerms terms(Target target) {
		return new LevelTerms("Ordinario", 1, target, Calendars.office());
	}

	private static Target hours(int hours) {
		return Target.of(Duration.ofHours(hours), null);
	}

	@Nested
	class Rule2DueAndBreach {

		@Test
		void aClockStoppedExactlyWhenDueIsMet() {
			ServiceClock met = ServiceClockTests.this.fourHours.stop(Calendars.at("2026-11-23T14:00:00"));
			assertThat(met.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(met.breachedAt(Calendars.at("2026-11-24T12:00:00"))).isNull();
			assertThat(met.share(Calendars.at("2026-11-24T12:00:00"))).isEqualTo(100);
		}

		@Test
		void aBreachIsAtTheDueInstant() {
			Instant due = Calendars.at("2026-11-23T14:00:00");
			assertThat(ServiceClockTests.this.fourHours.breachedAt(due.minusSeconds(1))).isNull();
			assertThat(ServiceClockTests.this.fourHours.breachedAt(due)).isEqualTo(due);
			assertThat(ServiceClockTests.this.fourHours.stop(due.plusSeconds(1))
				.breachedAt(Calendars.at("2026-12-01T00:00:00"))).isEqualTo(due);
		}

		@Test
		void aClockStoppedAfterTheClosingAtWhichItWasDueIsBreached() {
			ServiceClock late = clock(ClockKind.RESOLUTION, Target.of(null, 1))
				.stop(Calendars.at("2026-11-24T16:30:01"));
			assertThat(late.consumed(Calendars.at("2026-11-25T00:00:00"))).isEqualTo(late.total());
			assertThat(late.breachedAt(Calendars.at("2026-11-25T00:00:00")))
				.isEqualTo(Calendars.at("2026-11-24T16:30:00"));
		}

		@Test
		void metAndReopenedItBreaksAsItGoesOn() {
			ServiceClock again = ServiceClockTests.this.fourHours.stop(Calendars.at("2026-11-23T14:00:00"))
				.reopen(Calendars.at("2026-11-25T09:00:00"), EventKind.REOPENED);
			assertThat(again.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(again.breachedAt(Calendars.at("2026-11-25T12:00:00")))
				.isEqualTo(Calendars.at("2026-11-25T09:00:00"));
		}

		@Test
		void stoppedEarlyItTellsWhenItWasDue() {
			ServiceClock early = ServiceClockTests.this.fourHours.stop(Calendars.at("2026-11-23T12:00:00"));
			assertThat(early.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(early.breachedAt(Calendars.at("2026-11-25T00:00:00"))).isNull();
			assertThat(early.consumed(Calendars.at("2026-11-25T00:00:00"))).isEqualTo(Duration.ofHours(2));
		}

		@Test
		void reopenedItGoesOnWithWhatItHadConsumed() {
			ServiceClock again = ServiceClockTests.this.fourHours.stop(Calendars.at("2026-11-23T12:00:00"))
				.reopen(Calendars.at("2026-11-25T09:00:00"), EventKind.REOPENED);
			assertThat(again.dueAt()).isEqualTo(Calendars.at("2026-11-25T11:00:00"));
			assertThat(again.startedAt()).isEqualTo(START);
		}

		@Test
		void riskIsAtThreeQuarters() {
			assertThat(ServiceClockTests.this.fourHours.riskAt()).isEqualTo(Calendars.at("2026-11-23T13:00:00"));
			ServiceClock odd = clock(ClockKind.RESOLUTION, Target.of(Duration.ofSeconds(3), null));
			assertThat(odd.riskAt()).isEqualTo(START.plusSeconds(3));
			assertThat(odd.reachedAt(50)).isEqualTo(START.plusSeconds(2));
		}

	}

	@Nested
	class Rule4Pauses {

		@Test
		void whilePausedThereIsNoDueButOneIfResumed() {
			ServiceClock paused = paused("2026-11-23T12:00:00");
			assertThat(paused.state()).isEqualTo(ClockState.PAUSED);
			assertThat(paused.dueAt()).isNull();
			assertThat(paused.dueIfResumed(Calendars.at("2026-11-24T15:30:00")))
				.isEqualTo(Calendars.at("2026-11-25T09:30:00"));
			assertThat(paused.consumed(Calendars.at("2026-11-24T15:30:00"))).isEqualTo(Duration.ofHours(2));
			assertThat(paused.riskAt()).isNull();
		}

		@Test
		void resumedItRunsOnWithWhatIsLeft() {
			ServiceClock resumed = paused("2026-11-23T12:00:00").resume(Calendars.at("2026-11-24T15:30:00"),
					EventKind.ANSWERED);
			assertThat(resumed.dueAt()).isEqualTo(Calendars.at("2026-11-25T09:30:00"));
			assertThat(resumed.dueIfResumed(Calendars.at("2026-11-24T16:00:00"))).isNull();
		}

		@Test
		void whatRunsIsNotResumed() {
			ServiceClock running = ServiceClockTests.this.fourHours;
			assertThat(running.resume(Calendars.at("2026-11-23T12:00:00"), EventKind.RESUMED)).isEqualTo(running);
		}

		@Test
		void breachedBeforeThePauseItKeepsItsDue() {
			ServiceClock paused = paused("2026-11-23T14:30:00");
			assertThat(paused.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(paused.dueIfResumed(Calendars.at("2026-11-24T12:00:00"))).isNull();
			assertThat(paused("2026-11-23T14:00:00").breachedAt(Calendars.at("2026-11-23T14:00:00")))
				.isEqualTo(Calendars.at("2026-11-23T14:00:00"));
		}

		@Test
		void aBreachedClockGoesOnCounting() {
			assertThat(ServiceClockTests.this.fourHours.share(Calendars.at("2026-11-23T16:00:00"))).isEqualTo(150);
		}

		@Test
		void responseIsNeverPaused() {
			ServiceClock response = clock(ClockKind.RESPONSE, hours(4));
			assertThat(response.pause(HoldReason.SUPPLIER, Calendars.at("2026-11-23T11:00:00"), EventKind.HELD))
				.isEqualTo(response);
		}

		@Test
		void overlappingReasonsCountOnce() {
			ServiceClock both = paused("2026-11-23T12:00:00").pause(HoldReason.SUPPLIER,
					Calendars.at("2026-11-23T13:00:00"), EventKind.HELD);
			assertThat(both.segments()).extracting(ClockSegment::holdReason)
				.containsExactly(null, HoldReason.REQUESTER, HoldReason.SUPPLIER);
			assertThat(both.resume(Calendars.at("2026-11-23T14:00:00"), EventKind.RESUMED).dueAt())
				.isEqualTo(Calendars.at("2026-11-23T16:00:00"));
		}

		@Test
		void stoppedWhilePausedItHasNoDue() {
			ServiceClock withdrawn = paused("2026-11-23T12:00:00").stop(Calendars.at("2026-11-23T13:00:00"));
			assertThat(withdrawn.dueAt()).isNull();
			assertThat(withdrawn.state()).isEqualTo(ClockState.STOPPED);
		}

		@Test
		void whatHasEndedIsNeitherPausedNorChanged() {
			ServiceClock ended = ServiceClockTests.this.fourHours.stop(Calendars.at("2026-11-23T12:00:00"));
			assertThatIllegalStateException().isThrownBy(
					() -> ended.pause(HoldReason.SUPPLIER, Calendars.at("2026-11-23T13:00:00"), EventKind.HELD));
			assertThatIllegalStateException()
				.isThrownBy(() -> ended.resume(Calendars.at("2026-11-23T13:00:00"), EventKind.RESUMED));
			assertThatIllegalStateException().isThrownBy(() -> ended.changeCalendar(Calendars.office(),
					Calendars.at("2026-11-23T13:00:00"), EventKind.MESSAGE));
			assertThatIllegalStateException().isThrownBy(() -> ServiceClockTests.this.fourHours
				.reopen(Calendars.at("2026-11-23T13:00:00"), EventKind.REOPENED));
			assertThat(ended.stop(Calendars.at("2026-11-24T13:00:00"))).isEqualTo(ended);
		}

	}

	@Nested
	class Rule5OtherTargets {

		@Test
		void consumedAndPausedTimeSurviveTheChangeOfLevel() {
			ServiceClock changed = paused("2026-11-23T12:00:00")
				.resume(Calendars.at("2026-11-23T13:00:00"), EventKind.ANSWERED)
				.retarget(terms(hours(3)), Calendars.at("2026-11-23T13:00:00"), EventKind.ASSIGNED);
			assertThat(changed.consumed(Calendars.at("2026-11-23T13:00:00"))).isEqualTo(Duration.ofHours(2));
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(changed.segments()).hasSize(4);
			assertThat(changed.target()).isEqualTo(hours(3));
		}

		@Test
		void theRecordSaysUnderWhichLevelAndVersionEachStretchCounted() {
			ServiceCalendar other = Calendars.office(Calendars.special("2026-11-24"));
			ServiceClock changed = ServiceClockTests.this.fourHours.retarget(
					new LevelTerms("Urgente", 7, hours(3), other), Calendars.at("2026-11-23T13:00:00"),
					EventKind.ASSIGNED);
			assertThat(changed.segments())
				.extracting(ClockSegment::levelName, ClockSegment::targetVersion, ClockSegment::total,
						ClockSegment::calendar)
				.containsExactly(tuple("Ordinario", 1, Duration.ofHours(4), Calendars.office()),
						tuple("Urgente", 7, Duration.ofHours(3), other));
		}

		@Test
		void aShorterTargetMayBeDueInThePast() {
			ServiceClock changed = ServiceClockTests.this.fourHours.retarget(terms(hours(1)),
					Calendars.at("2026-11-23T13:00:00"), EventKind.ASSIGNED);
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-23T11:00:00"));
			assertThat(changed.share(Calendars.at("2026-11-23T13:00:00"))).isEqualTo(300);
		}

		@Test
		void aLongerTargetWhilePausedHasNoDueAgain() {
			ServiceClock changed = paused("2026-11-23T15:00:00").retarget(terms(hours(8)),
					Calendars.at("2026-11-23T15:30:00"), EventKind.ASSIGNED);
			assertThat(changed.dueAt()).isNull();
			assertThat(changed.state()).isEqualTo(ClockState.PAUSED);
			assertThat(changed.dueIfResumed(Calendars.at("2026-11-24T08:30:00")))
				.isEqualTo(Calendars.at("2026-11-24T11:30:00"));
		}

	}

	@Nested
	class Rule6OtherCalendars {

		@Test
		void aCalendarGovernsFromTheInstantOfApplyingIt() {
			ServiceCalendar decreed = Calendars.office(
					Calendars.special("2026-11-23", Calendars.hours("08:30", "11:00")),
					Calendars.special("2026-11-24"));
			ServiceClock changed = ServiceClockTests.this.fourHours.changeCalendar(decreed,
					Calendars.at("2026-11-23T13:00:00"), EventKind.MESSAGE);
			assertThat(changed.consumed(Calendars.at("2026-11-24T23:00:00"))).isEqualTo(Duration.ofHours(3));
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-25T09:30:00"));
			assertThat(changed.total()).isEqualTo(Duration.ofHours(4));
		}

		@Test
		void aCalendarAppliedWhileItStandsStillDoesNotMakeItRun() {
			ServiceClock changed = paused("2026-11-23T12:00:00").changeCalendar(
					Calendars.office(Calendars.special("2026-11-24")), Calendars.at("2026-11-23T13:00:00"),
					EventKind.MESSAGE);
			assertThat(changed.state()).isEqualTo(ClockState.PAUSED);
			assertThat(changed.segments()).extracting(ClockSegment::holdReason)
				.containsExactly(null, HoldReason.REQUESTER, HoldReason.REQUESTER);
			assertThat(changed.consumed(Calendars.at("2026-11-23T16:00:00"))).isEqualTo(Duration.ofHours(2));
			assertThat(changed.dueIfResumed(Calendars.at("2026-11-23T15:30:00")))
				.isEqualTo(Calendars.at("2026-11-25T09:30:00"));
		}

	}

	@Nested
	class Rule8WorkingDays {

		@Test
		void theTargetIsTurnedIntoWorkingTimeFromTheOriginalStart() {
			ServiceClock changed = ServiceClockTests.this.fourHours.retarget(terms(Target.of(null, 3)),
					Calendars.at("2026-11-24T12:00:00"), EventKind.ASSIGNED);
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-26T16:30:00"));
			assertThat(changed.total()).isEqualTo(Duration.parse("PT30H30M"));
		}

		@Test
		void itIsCountedInTheCalendarOfTheNewTerms() {
			ServiceCalendar shortTuesday = Calendars
				.office(Calendars.special("2026-11-24", Calendars.hours("08:30", "10:00")));
			ServiceClock changed = ServiceClockTests.this.fourHours.retarget(
					new LevelTerms("Urgente", 1, Target.of(null, 3), shortTuesday), Calendars.at("2026-11-23T12:00:00"),
					EventKind.ASSIGNED);
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-26T16:30:00"));
		}

		@Test
		void aPauseMovesTheDueByTheWorkingTimeInsideIt() {
			ServiceClock days = clock(ClockKind.RESOLUTION, Target.of(null, 3))
				.pause(HoldReason.SCHEDULED, Calendars.at("2026-11-24T09:00:00"), EventKind.HELD)
				.resume(Calendars.at("2026-11-24T11:00:00"), EventKind.RESUMED);
			assertThat(days.dueAt()).isEqualTo(Calendars.at("2026-11-27T10:30:00"));
		}

	}

}
