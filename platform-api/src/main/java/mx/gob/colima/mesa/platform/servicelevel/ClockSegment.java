package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import mx.gob.colima.mesa.contract.request.ClockSegmentView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock ran or stood still under the same terms, half-open. Only its
 * end is ever written later.
 *
 * @param running whether it counts
 * @param cause the kind of event that began it
 * @param holdReason why it stands still
 * @param from when it began
 * @param to when it ended; {@code null} if it goes on
 * @param levelName level that governs it
 * @param targetVersion version of the level's targets
 * @param total the promise as working time
 * @param calendar the calendar version in which it counts
 */
public record ClockSegment(boolean running, EventKind cause, @Nullable HoldReason holdReason, Instant from,
		@Nullable Instant to, String levelName, int targetVersion, Duration total, ServiceCalendar calendar) {

	/**
	 * Cuts both ends to the second.
	 */
	public ClockSegment {
		from = from.truncatedTo(ChronoUnit.SECONDS);
		to = (to != null) ? to.truncatedTo(ChronoUnit.SECONDS) : null;
		if (running == (holdReason != null)) {
			throw new IllegalArgumentException("Exactly a segment that stands still has a reason");
		}
		if (to != null && to.isBefore(from)) {
			throw new IllegalArgumentException("A segment ends before it begins");
		}
	}

	/**
	 * Working time inside it, counted or not.
	 * @param at an instant
	 * @return working time up to its end or {@code at}, whichever is first
	 */
	public Duration workingTime(Instant at) {
		Instant end = (this.to != null && this.to.isBefore(at)) ? this.to : at;
		return this.calendar.workingTime(this.from, end);
	}

	Duration consumed(Instant at) {
		return this.running ? workingTime(at) : Duration.ZERO;
	}

	ClockSegment endedAt(Instant end) {
		return new ClockSegment(this.running, this.cause, this.holdReason, this.from, end, this.levelName,
				this.targetVersion, this.total, this.calendar);
	}

	ClockSegment followedBy(boolean runs, EventKind event, @Nullable HoldReason reason, Instant begin) {
		return new ClockSegment(runs, event, reason, begin, null, this.levelName, this.targetVersion, this.total,
				this.calendar);
	}

	ClockSegment under(LevelTerms terms, Duration newTotal, EventKind event, Instant begin) {
		return new ClockSegment(this.running, event, this.holdReason, begin, null, terms.levelName(), terms.version(),
				newTotal, terms.calendar());
	}

	ClockSegment under(ServiceCalendar newCalendar, EventKind event, Instant begin) {
		return new ClockSegment(this.running, event, this.holdReason, begin, null, this.levelName, this.targetVersion,
				this.total, newCalendar);
	}

	ClockSegmentView toView(Instant at) {
		return new ClockSegmentView(this.running, this.cause, this.holdReason, this.from, this.to, workingTime(at),
				this.levelName, this.targetVersion, this.calendar.version());
	}

}
