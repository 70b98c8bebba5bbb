package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.contract.request.ClockView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.HoldReason;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a request, as its segments tell it. Each operation returns the next clock;
 * an instant before the last change counts as that change's, so that replicas whose
 * clocks differ by a moment never write a segment backwards.
 *
 * @param kind which clock
 * @param target the promise in force, as it was published
 * @param segments what happened, oldest first; between two that do not touch, and after
 * the last if it has an end, the clock was stopped
 */
public record ServiceClock(ClockKind kind, Target target, List<ClockSegment> segments) {

	/** Percent of the total at which a clock counts as at risk. */
	public static final int RISK = 75;

	private static final int WHOLE = 100;

	/**
	 * Copies the segments.
	 */
	public ServiceClock {
		segments = List.copyOf(segments);
		if (segments.isEmpty()) {
			throw new IllegalArgumentException("A clock has at least the segment that started it");
		}
	}

	/**
	 * Starts a clock.
	 * @param kind which clock
	 * @param terms what is promised
	 * @param at the start
	 * @param cause the kind of event that starts it
	 * @return a running clock
	 */
	public static ServiceClock start(ClockKind kind, LevelTerms terms, Instant at, EventKind cause) {
		Duration total = terms.target().total(terms.calendar(), at);
		return new ServiceClock(kind, terms.target(), List.of(new ClockSegment(true, cause, null, at, null,
				terms.levelName(), terms.version(), total, terms.calendar())));
	}

	/**
	 * Stands still. A response clock never does and stays as it is. While paused already,
	 * the new reason takes the place of the old one; the time counts once.
	 * @param reason why
	 * @param at when
	 * @param cause the kind of event that pauses it
	 * @return the paused clock
	 */
	public ServiceClock pause(HoldReason reason, Instant at, EventKind cause) {
		if (this.kind == ClockKind.RESPONSE) {
			return this;
		}
		return next(live().followedBy(false, cause, reason, notBefore(at)));
	}

	/**
	 * Runs on after a pause; a running clock stays as it is.
	 * @param at when
	 * @param cause the kind of event that resumes it
	 * @return the running clock
	 */
	public ServiceClock resume(Instant at, EventKind cause) {
		return live().running() ? this : next(last().followedBy(true, cause, null, notBefore(at)));
	}

	/**
	 * Ends; what has ended stays as it is.
	 * @param at when
	 * @return the stopped clock
	 */
	public ServiceClock stop(Instant at) {
		return (state() == ClockState.STOPPED) ? this : ending(notBefore(at), List.of());
	}

	/**
	 * Goes on after its end, with what it had consumed; the time between does not count.
	 * @param at when
	 * @param cause the kind of event that reopens it
	 * @return the running clock
	 */
	public ServiceClock reopen(Instant at, EventKind cause) {
		if (state() != ClockState.STOPPED) {
			throw new IllegalStateException("Only a clock that has ended is reopened");
		}
		List<ClockSegment> more = new ArrayList<>(this.segments);
		more.add(last().followedBy(true, cause, null, notBefore(at)));
		return new ServiceClock(this.kind, this.target, more);
	}

	/**
	 * Puts a live clock under another promise. Consumed and paused time stay; working
	 * days are counted from the clock's original start in the calendar of the new terms.
	 * @param terms the new promise
	 * @param at when
	 * @param cause the kind of event that changes it
	 * @return the clock, running or paused as before
	 */
	public ServiceClock retarget(LevelTerms terms, Instant at, EventKind cause) {
		Duration total = terms.target().total(terms.calendar(), startedAt());
		Instant when = notBefore(at);
		return new ServiceClock(this.kind, terms.target(),
				ending(when, List.of(live().under(terms, total, cause, when))).segments);
	}

	/**
	 * Lets another calendar version govern a live clock from an instant on. Consumed time
	 * and the total stay.
	 * @param calendar the calendar version
	 * @param at when
	 * @param cause the kind of event that applies it
	 * @return the clock, running or paused as before
	 */
	public ServiceClock changeCalendar(ServiceCalendar calendar, Instant at, EventKind cause) {
		return next(live().under(calendar, cause, notBefore(at)));
	}

	/**
	 * Its state.
	 * @return running, paused or stopped
	 */
	public ClockState state() {
		if (last().to() != null) {
			return ClockState.STOPPED;
		}
		return last().running() ? ClockState.RUNNING : ClockState.PAUSED;
	}

	/**
	 * When it first started.
	 * @return the start
	 */
	public Instant startedAt() {
		return this.segments.getFirst().from();
	}

	/**
	 * When it ended.
	 * @return the end, or {@code null} while it is live
	 */
	public @Nullable Instant stoppedAt() {
		return last().to();
	}

	/**
	 * Since when its state and terms are what they are.
	 * @return begin of the last segment, or its end if the clock has ended
	 */
	public Instant since() {
		Instant end = last().to();
		return (end != null) ? end : last().from();
	}

	/**
	 * The promise in force as working time.
	 * @return the total
	 */
	public Duration total() {
		return last().total();
	}

	/**
	 * The calendar version in force.
	 * @return the calendar
	 */
	public ServiceCalendar calendar() {
		return last().calendar();
	}

	/**
	 * Working time used up.
	 * @param at an instant
	 * @return the sum over the segments that ran before it
	 */
	public Duration consumed(Instant at) {
		return ClockSegments.consumed(this.segments, at);
	}

	/**
	 * Consumed of total in percent.
	 * @param at an instant
	 * @return the percentage, rounded down; may be above 100
	 */
	public int share(Instant at) {
		return (int) (consumed(at).toSeconds() * WHOLE / total().toSeconds());
	}

	/**
	 * When it is due; of a clock that has ended, when it was.
	 * @return the instant, which may be past; {@code null} if it stands still and
	 * consumed time had not reached the total before
	 */
	public @Nullable Instant dueAt() {
		return reachedAt(WHOLE);
	}

	/**
	 * When it comes to be at risk.
	 * @return the instant of 75 %, by the rules of {@link #dueAt()}
	 */
	public @Nullable Instant riskAt() {
		return reachedAt(RISK);
	}

	/**
	 * When consumed time reaches a share of the total in force.
	 * @param percent the share
	 * @return the first such instant; {@code null} if the clock stands still before it
	 */
	public @Nullable Instant reachedAt(int percent) {
		return ClockSegments.reached(this.segments,
				Duration.ofSeconds(Math.ceilDiv(total().toSeconds() * percent, WHOLE)));
	}

	/**
	 * When it would be due if it ran on now.
	 * @param at now
	 * @return the instant; {@code null} unless it stands still and is not breached
	 */
	public @Nullable Instant dueIfResumed(Instant at) {
		if (state() != ClockState.PAUSED || dueAt() != null) {
			return null;
		}
		Instant when = notBefore(at);
		return calendar().reach(when, total().minus(consumed(when)));
	}

	/**
	 * When the promise in force was broken, if it was. A clock that ended exactly when it
	 * was due kept its promise; if it goes on after that, it breaks it as it goes on.
	 * @param at now
	 * @return the instant, or {@code null}
	 */
	public @Nullable Instant breachedAt(Instant at) {
		Instant due = dueAt();
		Instant broken = (due != null) ? ClockSegments.firstLiveFrom(this.segments, due) : null;
		return (broken != null && !broken.isAfter(at)) ? broken : null;
	}

	/**
	 * Tells the clock segment by segment.
	 * @param at now
	 * @param hours weekly hours in words
	 * @return the view
	 */
	public ClockView toView(Instant at, String hours) {
		return new ClockView(this.kind, state(), this.target.toView(), total(), consumed(at), share(at), startedAt(),
				dueAt(), dueIfResumed(at), stoppedAt(), breachedAt(at) != null, hours,
				(state() == ClockState.RUNNING) ? calendar().opensAfter(at) : null, at,
				this.segments.stream().map((segment) -> segment.toView(at)).toList());
	}

	private ServiceClock next(ClockSegment begun) {
		return ending(begun.from(), List.of(begun));
	}

	private ServiceClock ending(Instant end, List<ClockSegment> begun) {
		return new ServiceClock(this.kind, this.target, ClockSegments.ending(this.segments, end, begun));
	}

	private ClockSegment live() {
		if (state() == ClockState.STOPPED) {
			throw new IllegalStateException("The clock has ended");
		}
		return last();
	}

	private ClockSegment last() {
		return this.segments.getLast();
	}

	private Instant notBefore(Instant at) {
		Instant second = at.truncatedTo(ChronoUnit.SECONDS);
		return second.isBefore(since()) ? since() : second;
	}

}
