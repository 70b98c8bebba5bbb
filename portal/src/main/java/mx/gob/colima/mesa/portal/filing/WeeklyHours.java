package mx.gob.colima.mesa.portal.filing;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.contract.catalog.OfferingDetail.OpenHours;
import mx.gob.colima.mesa.portal.text.Words;

/**
 * Tells weekly hours in words, days with equal hours together.
 */
final class WeeklyHours {

	private WeeklyHours() {
	}

	static List<String> lines(List<OpenHours> hours, Words words, Locale locale) {
		Map<Integer, String> byDay = new TreeMap<>();
		hours.forEach((open) -> byDay.merge(open.day(), interval(open, words, locale),
				(one, other) -> words.say(locale, "text.and", one, other)));
		Map<String, List<Integer>> byHours = byDay.entrySet()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getValue, LinkedHashMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
		return byHours.entrySet()
			.stream()
			.map((entry) -> words.say(locale, "filing.hours.line", days(entry.getValue(), words, locale),
					entry.getKey()))
			.toList();
	}

	private static String days(List<Integer> days, Words words, Locale locale) {
		int first = days.getFirst();
		int last = days.getLast();
		if (days.size() > 2 && last - first == days.size() - 1) {
			return words.say(locale, "filing.hours.days", day(first, locale), day(last, locale));
		}
		return days.stream().map((day) -> day(day, locale)).collect(Collectors.joining(", "));
	}

	private static String day(int day, Locale locale) {
		return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, locale);
	}

	private static String interval(OpenHours open, Words words, Locale locale) {
		return words.say(locale, "filing.hours.interval", plain(open.from()), plain(open.to()));
	}

	private static String plain(String time) {
		return time.startsWith("0") ? time.substring(1) : time;
	}

}
