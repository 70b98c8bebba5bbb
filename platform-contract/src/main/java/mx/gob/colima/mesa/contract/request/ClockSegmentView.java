package mx.gob.colima.mesa.contract.request;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock ran or stood still, half-open.
 *
 * @param running whether it counted
 * @param cause the kind of event that began it
 * @param holdReason why it stood still
 * @param from when it began
 * @param to when it ended; {@code null} if it goes on
 * @param workingTime working time inside it, up to {@code to} or now, counted or not
 * @param levelName level that governed it
 * @param targetVersion version of the level's targets
 * @param calendarVersion version of the calendar
 */
public record ClockSegmentView(boolean running, EventKind cause, @Nullable HoldReason holdReason, Instant from,
		@Nullable Instant to, Duration workingTime, String levelName, int targetVersion, int calendarVersion) {
}
