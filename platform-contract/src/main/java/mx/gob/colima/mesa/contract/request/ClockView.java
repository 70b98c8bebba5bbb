package mx.gob.colima.mesa.contract.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import org.jspecify.annotations.Nullable;

/**
 * A clock, explained segment by segment.
 *
 * @param kind which clock
 * @param state its state
 * @param target the promised time as it was published
 * @param total the promised time as working time
 * @param consumed working time used up to {@code at}
 * @param share consumed of total in percent, rounded down; above 100 when breached
 * @param startedAt when it started
 * @param dueAt when it is or was due; {@code null} while paused and not breached
 * @param dueIfResumed when it would be due if it ran on from {@code at}; only while
 * paused
 * @param stoppedAt when it ended
 * @param breached whether consumed has reached total
 * @param hours weekly hours in words, as "lunes a viernes de 8:30 a 16:30"
 * @param opensAt when it counts again, if it runs and its calendar is closed now
 * @param at the instant of this account
 * @param segments what happened to it, oldest first
 */
public record ClockView(ClockKind kind, ClockState state, TargetView target, Duration total, Duration consumed,
		int share, Instant startedAt, @Nullable Instant dueAt, @Nullable Instant dueIfResumed,
		@Nullable Instant stoppedAt, boolean breached, String hours, @Nullable Instant opensAt, Instant at,
		List<ClockSegmentView> segments) {

	/**
	 * Copies the segments.
	 */
	public ClockView {
		segments = List.copyOf(segments);
	}

}
