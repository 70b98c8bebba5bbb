package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.time.Instant;

import mx.gob.colima.mesa.contract.request.ClockKind;
import mx.gob.colima.mesa.contract.request.ClockState;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendar;
import mx.gob.colima.mesa.platform.servicelevel.ServiceCalendars;
import org.jspecify.annotations.Nullable;

/**
 * The clock that counts now, as far as a list needs it: kept on the request's own row, so
 * that a page of requests reads no segments.
 *
 * @param kind response until acknowledged, then resolution
 * @param state its state
 * @param total the promise as working time
 * @param consumed what was consumed at {@code since}
 * @param since when its state last changed
 * @param calendar the calendar version in which it counts
 * @param dueAt when it is due
 * @param riskAt when 75 % are consumed
 */
record ClockFace(ClockKind kind, ClockState state, Duration total, Duration consumed, Instant since,
		ServiceCalendars.Ref calendar, @Nullable Instant dueAt, @Nullable Instant riskAt) {

	Duration consumed(ServiceCalendar hours, Instant at) {
		return (this.state == ClockState.RUNNING) ? this.consumed.plus(hours.workingTime(this.since, at))
				: this.consumed;
	}

	/**
	 * Whether the promise is broken, as the clock's own segments say it: one that ended
	 * exactly when it was due kept it, one that ended later did not, though nobody worked
	 * in between.
	 * @param consumed what is consumed now
	 * @return whether it is breached
	 */
	boolean breached(Duration consumed) {
		if (this.state == ClockState.STOPPED) {
			return this.dueAt != null && this.since.isAfter(this.dueAt);
		}
		return this.total.compareTo(consumed) <= 0;
	}

	@Nullable Instant dueIfResumed(ServiceCalendar hours, Instant at) {
		Duration left = this.total.minus(this.consumed);
		return (this.state == ClockState.PAUSED && left.isPositive()) ? hours.reach(at, left) : null;
	}

}
