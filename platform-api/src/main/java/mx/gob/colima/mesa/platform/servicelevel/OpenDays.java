package mx.gob.colima.mesa.platform.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import mx.gob.colima.mesa.platform.shared.Fault;

/**
 * The walk along the wall clock of a zone, one date after the other. How far it goes is
 * what a deadline costs.
 *
 * @param zone the zone
 * @param hours the intervals that begin on a date
 */
record OpenDays(ZoneId zone, Function<LocalDate, List<DailyInterval>> hours) {

	/** How far ahead a deadline may lie; beyond it a target counts as unreachable. */
	private static final int HORIZON_YEARS = 100;

	Duration workingTime(Instant from, Instant to) {
		Instant begin = from.truncatedTo(ChronoUnit.SECONDS);
		Instant end = to.truncatedTo(ChronoUnit.SECONDS);
		Duration sum = Duration.ZERO;
		for (LocalDate day = dayOf(begin); dayStart(day).isBefore(end); day = day.plusDays(1)) {
			for (Opening opening : openings(day, begin, end)) {
				sum = sum.plus(opening.length());
			}
		}
		return sum;
	}

	Instant reach(Instant from, Duration amount) {
		Instant begin = from.truncatedTo(ChronoUnit.SECONDS);
		Duration left = amount;
		LocalDate first = dayOf(begin);
		for (LocalDate day = first; within(first, day); day = day.plusDays(1)) {
			for (Opening opening : openings(day, begin, Instant.MAX)) {
				if (opening.length().compareTo(left) >= 0) {
					return opening.from().plus(left);
				}
				left = left.minus(opening.length());
			}
		}
		throw Fault.invalid("target", "unreachable_target");
	}

	Instant closing(Instant from, int days) {
		LocalDate first = dayOf(from);
		int left = days;
		for (LocalDate day = first.plusDays(1); within(first, day); day = day.plusDays(1)) {
			List<Opening> own = beginningOn(day);
			if (!own.isEmpty() && --left == 0) {
				return own.stream().map(Opening::to).max(Comparator.naturalOrder()).orElseThrow();
			}
		}
		throw Fault.invalid("target", "unreachable_target");
	}

	private List<Opening> openings(LocalDate day, Instant earliest, Instant latest) {
		Instant begin = dayStart(day);
		Instant end = dayStart(day.plusDays(1));
		Instant from = begin.isBefore(earliest) ? earliest : begin;
		Instant to = end.isAfter(latest) ? latest : end;
		List<Opening> found = new ArrayList<>();
		for (LocalDate began : List.of(day.minusDays(1), day)) {
			for (Opening opening : beginningOn(began)) {
				Opening part = opening.within(from, to);
				if (part != null) {
					found.add(part);
				}
			}
		}
		return Opening.union(found);
	}

	private List<Opening> beginningOn(LocalDate day) {
		ZoneRules rules = this.zone.getRules();
		List<Opening> found = new ArrayList<>();
		for (DailyInterval interval : this.hours.apply(day)) {
			found.addAll(Opening.whileWallClockShows(rules, interval.opening(day), interval.closing(day)));
		}
		return found;
	}

	private LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	private Instant dayStart(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	private static boolean within(LocalDate first, LocalDate day) {
		return day.isBefore(first.plusYears(HORIZON_YEARS));
	}

}
