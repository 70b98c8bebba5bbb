package mx.gob.colima.mesa.admin.language;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import mx.gob.colima.mesa.contract.catalog.TargetView;

/**
 * Says enums, dates and durations in the reader's language.
 *
 * @param language the reader's language
 * @param zone zone in which dates are told
 */
public record Phrases(Locale language, ZoneId zone) {

	private static final int WEEK = 7;

	/**
	 * Speaks to the reader of the current screen.
	 * @param zone zone in which dates are told
	 * @return the phrases
	 */
	public static Phrases of(ZoneId zone) {
		UI ui = UI.getCurrent();
		return new Phrases((ui != null) ? ui.getLocale() : Locale.of("es", "MX"), zone);
	}

	/**
	 * Says a phrase of the bundle.
	 * @param key its key
	 * @param arguments what it speaks about
	 * @return the phrase
	 */
	public String say(String key, Object... arguments) {
		return I18NProvider.translate(this.language, key, arguments);
	}

	/**
	 * Names a constant.
	 * @param constant the constant; its bundle key is its type and name in lower case
	 * @return its name
	 */
	public String name(Enum<?> constant) {
		return say(key(constant));
	}

	/**
	 * Says a phrase about a constant.
	 * @param prefix first part of the key
	 * @param constant last part of the key
	 * @return the phrase
	 */
	public String name(String prefix, Enum<?> constant) {
		return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
	}

	/**
	 * Tells an instant as briefly as is clear: the hour and the day, as seen from now.
	 * @param at the instant
	 * @param now the present
	 * @return as "hoy, 10:49" or "vie 20, 12:40"
	 */
	public String when(Instant at, Instant now) {
		return say("when", day(at, now), hour(at));
	}

	/**
	 * Tells the day of an instant, as seen from now.
	 * @param at the instant
	 * @param now the present
	 * @return as "hoy", "vie 20" or "vie 20 feb 2026"
	 */
	public String day(Instant at, Instant now) {
		LocalDate day = at.atZone(this.zone).toLocalDate();
		LocalDate today = now.atZone(this.zone).toLocalDate();
		long away = ChronoUnit.DAYS.between(today, day);
		if (away == 0) {
			return say("today");
		}
		boolean near = Math.abs(away) < WEEK && day.getMonth() == today.getMonth();
		String pattern = near ? "day.near" : (day.getYear() == today.getYear()) ? "day.far" : "day.other-year";
		return write(at, say(pattern));
	}

	/**
	 * Tells the hour of an instant.
	 * @param at the instant
	 * @return as "9:05"
	 */
	public String hour(Instant at) {
		return write(at, "H:mm");
	}

	/**
	 * Tells an instant to the letter.
	 * @param at the instant
	 * @return as "viernes 20 de noviembre de 2026, 12:40:07"
	 */
	public String exactly(Instant at) {
		return write(at, say("exactly"));
	}

	/**
	 * Writes an instant in a pattern.
	 * @param at the instant
	 * @param pattern the pattern
	 * @return the instant
	 */
	public String write(Instant at, String pattern) {
		ZonedDateTime there = at.atZone(this.zone);
		return DateTimeFormatter.ofPattern(pattern, this.language).format(there).replace(".", "");
	}

	/**
	 * Tells working time, in hours: a day of work has no fixed length.
	 * @param time the time; its sign is not told
	 * @return as "6 h 2 min"
	 */
	public String time(Duration time) {
		Duration length = time.abs();
		long hours = length.toHours();
		int minutes = length.toMinutesPart();
		if (length.isZero()) {
			return say("time.minutes", 0);
		}
		if (hours == 0) {
			return (minutes == 0) ? say("time.moment") : say("time.minutes", minutes);
		}
		return (minutes == 0) ? say("time.hours", hours) : say("time.both", hours, minutes);
	}

	/**
	 * Tells how large a file is.
	 * @param bytes its bytes
	 * @return in megabytes, or in kilobytes if it is small
	 */
	public String size(long bytes) {
		return (bytes >= 1 << 20) ? say("size.megabytes", (double) bytes / (1 << 20))
				: say("size.kilobytes", Math.max(1, bytes >> 10));
	}

	/**
	 * Tells a promised time as it was published.
	 * @param target the promised time
	 * @return as "12 h" or "3 días hábiles"
	 */
	public String target(TargetView target) {
		Integer days = target.workingDays();
		if (days != null) {
			return say("time.working-days", days);
		}
		Duration time = target.workingTime();
		return time((time != null) ? time : Duration.ZERO);
	}

	private static String key(Enum<?> constant) {
		String type = constant.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
		return (type + "." + constant.name()).toLowerCase(Locale.ROOT);
	}

}
