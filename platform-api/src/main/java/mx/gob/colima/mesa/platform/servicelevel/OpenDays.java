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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import mx.gob.colima.mesa.platform.shared.Fault;

/**
 * The dates of a zone, one after the other, with the hours that are open. How much a year
 * has until each of its dates is counted once, so that a clock that has run for months
 * costs no more than one that began today.
 */
final class OpenDays {

	/** How far ahead a deadline may lie; beyond it a target counts as unreachable. */
	private static final int HORIZON_YEARS = 100;

	private final ZoneId zone;

	private final Function<LocalDate, List<DailyInterval>> hours;

	private final Map<Integer, OpenYear> years = new ConcurrentHashMap<>();

	/**
	 * The days of a zone.
	 * @param zone the zone
	 * @param hours the intervals that begin on a date; always the same ones
	 */
	OpenDays(ZoneId zone, Function<LocalDate, List<DailyInterval>> hours) {
		this.zone = zone;
		this.hours = hours;
	}

	Duration workingTime(Instant from, Instant to) {
		Instant begin = from.truncatedTo(ChronoUnit.SECONDS);
		Instant end = to.truncatedTo(ChronoUnit.SECONDS);
		if (!begin.isBefore(end)) {
			return Duration.ZERO;
		}
		LocalDate first = walkFrom(begin);
		LocalDate last = walkFrom(end);
		if (first.equals(last)) {
			return length(openings(first, begin, end));
		}
		return length(openings(first, begin, Instant.MAX)).plus(wholeDays(first.plusDays(1), last))
			.plus(length(openings(last, begin, end)));
	}

	Instant reach(Instant from, Duration amount) {
		Instant begin = from.truncatedTo(ChronoUnit.SECONDS);
		LocalDate first = walkFrom(begin);
		LocalDate day = first;
		Duration left = amount;
		while (within(first, day)) {
			for (Opening opening : openings(day, begin, Instant.MAX)) {
				if (opening.length().compareTo(left) >= 0) {
					return opening.from().plus(left);
				}
				left = left.minus(opening.length());
			}
			LocalDate next = day.plusDays(1);
			OpenYear year = year(next.getYear());
			day = year.reached(next, left);
			left = left.minus(year.between(next, day));
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

	private Duration wholeDays(LocalDate first, LocalDate end) {
		Duration sum = Duration.ZERO;
		LocalDate day = first;
		while (day.isBefore(end)) {
			OpenYear year = year(day.getYear());
			LocalDate until = end.isBefore(year.end()) ? end : year.end();
			sum = sum.plus(year.between(day, until));
			day = until;
		}
		return sum;
	}

	private OpenYear year(int number) {
		return this.years.computeIfAbsent(number,
				(year) -> OpenYear.of(year, (day) -> length(openings(day, Instant.MIN, Instant.MAX))));
	}

	private LocalDate dayOf(Instant instant) {
		return LocalDate.ofInstant(instant, this.zone);
	}

	// A wall clock that is set back over midnight shows the day before once more.
	private LocalDate walkFrom(Instant instant) {
		LocalDate shown = dayOf(instant);
		LocalDate next = shown.plusDays(1);
		return instant.isBefore(dayStart(next)) ? shown : next;
	}

	private Instant dayStart(LocalDate day) {
		return day.atStartOfDay(this.zone).toInstant();
	}

	private static Duration length(List<Opening> openings) {
		return openings.stream().map(Opening::length).reduce(Duration.ZERO, Duration::plus);
	}

	private static boolean within(LocalDate first, LocalDate day) {
		return day.isBefore(first.plusYears(HORIZON_YEARS));
	}

}
