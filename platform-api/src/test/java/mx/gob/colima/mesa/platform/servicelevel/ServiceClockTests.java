package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
		ServiceClock paused = paused("2026-11-23T12:00:00").resume(Calendars.at("2026-11-23T11:59:59"),
				EventKind.ANSWERED);
		assertThat(paused.segments()).extracting(ClockSegment::from)
			.endsWith(Calendars.at("2026-11-23T12:00:00"), Calendars.at("2026-11-23T12:00:00"));
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
			assertThat(early.consumed(Calendars.at("2026-11-25T00:00:00"))).hasHours(2);
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
			assertThat(paused.consumed(Calendars.at("2026-11-24T15:30:00"))).hasHours(2);
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
			assertThat(changed.consumed(Calendars.at("2026-11-23T13:00:00"))).hasHours(2);
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-23T14:00:00"));
			assertThat(changed.segments()).hasSize(4);
			assertThat(changed.target()).isEqualTo(hours(3));
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
			assertThat(changed.consumed(Calendars.at("2026-11-24T23:00:00"))).hasHours(3);
			assertThat(changed.dueAt()).isEqualTo(Calendars.at("2026-11-25T09:30:00"));
			assertThat(changed.total()).hasHours(4);
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
		void aPauseMovesTheDueByTheWorkingTimeInsideIt() {
			ServiceClock days = clock(ClockKind.RESOLUTION, Target.of(null, 3))
				.pause(HoldReason.SCHEDULED, Calendars.at("2026-11-24T09:00:00"), EventKind.HELD)
				.resume(Calendars.at("2026-11-24T11:00:00"), EventKind.RESUMED);
			assertThat(days.dueAt()).isEqualTo(Calendars.at("2026-11-27T10:30:00"));
		}

	}

}
