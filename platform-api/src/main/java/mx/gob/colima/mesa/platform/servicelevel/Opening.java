package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of real time in which a calendar is open, half-open.
 *
 * @param from when it begins
 * @param to when it ends, after {@code from}
 */
record Opening(Instant from, Instant to) {

	/**
	 * The stretches in which the wall clock shows a time of {@code [from, to)}: several
	 * where the wall clock is set back inside it, none where it skips it.
	 * @param rules rules of the zone
	 * @param from first time shown
	 * @param to first time not shown any more
	 * @return the stretches in order
	 */
	static List<Opening> whileWallClockShows(ZoneRules rules, LocalDateTime from, LocalDateTime to) {
		Instant last = to.toInstant(ZoneOffset.MIN);
		List<Opening> found = new ArrayList<>(1);
		Instant since = from.toInstant(ZoneOffset.MAX);
		while (since.isBefore(last)) {
			ZoneOffset offset = rules.getOffset(since);
			ZoneOffsetTransition change = rules.nextTransition(since);
			Instant until = (change != null && change.getInstant().isBefore(last)) ? change.getInstant() : last;
			Opening shown = new Opening(from.toInstant(offset), to.toInstant(offset)).within(since, until);
			if (shown != null) {
				found.add(shown);
			}
			since = until;
		}
		return found;
	}

	/**
	 * Joins stretches that overlap or touch.
	 * @param openings any stretches
	 * @return disjoint ones, in order
	 */
	static List<Opening> union(List<Opening> openings) {
		List<Opening> sorted = new ArrayList<>(openings);
		sorted.sort(Comparator.comparing(Opening::from));
		List<Opening> joined = new ArrayList<>(sorted.size());
		for (Opening next : sorted) {
			if (joined.isEmpty() || joined.getLast().to().isBefore(next.from())) {
				joined.add(next);
			}
			else if (joined.getLast().to().isBefore(next.to())) {
				joined.add(new Opening(joined.removeLast().from(), next.to()));
			}
		}
		return joined;
	}

	@Nullable Opening within(Instant earliest, Instant latest) {
		Instant begin = this.from.isBefore(earliest) ? earliest : this.from;
		Instant end = this.to.isAfter(latest) ? latest : this.to;
		return begin.isBefore(end) ? new Opening(begin, end) : null;
	}

	Duration length() {
		return Duration.between(this.from, this.to);
	}

}
