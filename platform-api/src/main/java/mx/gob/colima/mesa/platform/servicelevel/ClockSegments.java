package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Arithmetic over the segments of one clock, oldest first.
 */
final class ClockSegments {

	private ClockSegments() {
	}

	static Duration consumed(List<ClockSegment> segments, Instant at) {
		return segments.stream().map((segment) -> segment.consumed(at)).reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * When consumed time reaches an amount, if it has, or if the last segment runs.
	 * @param segments the segments
	 * @param amount working time
	 * @return the first such instant; {@code null} if the clock stands still before it
	 */
	static @Nullable Instant reached(List<ClockSegment> segments, Duration amount) {
		Duration left = amount;
		for (ClockSegment segment : segments.subList(0, segments.size() - 1)) {
			Duration used = segment.consumed(Instant.MAX);
			if (used.compareTo(left) >= 0) {
				return segment.calendar().reach(segment.from(), left);
			}
			left = left.minus(used);
		}
		ClockSegment last = segments.getLast();
		return last.running() ? last.calendar().reach(last.from(), left) : null;
	}

	/**
	 * The first instant, not before a given one, at which the clock had not ended.
	 * @param segments the segments
	 * @param instant where to begin
	 * @return the instant; {@code null} if it had ended by then and never went on
	 */
	static @Nullable Instant firstLiveFrom(List<ClockSegment> segments, Instant instant) {
		for (ClockSegment segment : segments) {
			Instant end = segment.to();
			if (end == null || end.isAfter(instant)) {
				return segment.from().isAfter(instant) ? segment.from() : instant;
			}
		}
		return null;
	}

	static List<ClockSegment> ending(List<ClockSegment> segments, Instant end, List<ClockSegment> begun) {
		List<ClockSegment> changed = new ArrayList<>(segments);
		changed.add(changed.removeLast().endedAt(end));
		changed.addAll(begun);
		return changed;
	}

}
