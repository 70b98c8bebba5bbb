package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * Weekly hours as people say them: "lunes a viernes de 8:30 a 16:30". In Spanish, the
 * language of the people whom clocks are explained to.
 */
@Component
public class HoursInWords {

	private static final Locale SPANISH = Locale.of("es", "MX");

	private static final int MOST = 100;

	private final ConcurrentLruCache<ServiceCalendar, String> said = new ConcurrentLruCache<>(MOST, this::say);

	private final MessageSource texts;

	HoursInWords(MessageSource texts) {
		this.texts = texts;
	}

	/**
	 * The weekly hours of a calendar.
	 * @param calendar the calendar
	 * @return the words
	 */
	public String of(ServiceCalendar calendar) {
		return this.said.get(calendar);
	}

	private String say(ServiceCalendar calendar) {
		List<Span> spans = new ArrayList<>();
		for (DayOfWeek day : DayOfWeek.values()) {
			List<DailyInterval> hours = calendar.weekly().getOrDefault(day, List.of());
			if (!spans.isEmpty() && spans.getLast().hours().equals(hours)) {
				spans.add(new Span(spans.removeLast().from(), day, hours));
			}
			else {
				spans.add(new Span(day, day, hours));
			}
		}
		return spans.stream()
			.filter((span) -> !span.hours().isEmpty())
			.map(this::say)
			.collect(Collectors.joining("; "));
	}

	private String say(Span span) {
		String days = span.from().equals(span.to()) ? day(span.from())
				: text("servicelevel.hours.days", day(span.from()), day(span.to()));
		String hours = span.hours()
			.stream()
			.sorted(Comparator.comparing(DailyInterval::from))
			.map((interval) -> text("servicelevel.hours.interval", clock(interval.from()), clock(interval.to())))
			.collect(Collectors.joining(text("servicelevel.hours.and")));
		return text("servicelevel.hours.span", days, hours);
	}

	private static String day(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL, SPANISH);
	}

	private static String clock(LocalTime time) {
		return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
	}

	private String text(String key, Object... args) {
		return Objects.requireNonNull(this.texts.getMessage(key, args, SPANISH));
	}

	private record Span(DayOfWeek from, DayOfWeek to, List<DailyInterval> hours) {
	}

}
