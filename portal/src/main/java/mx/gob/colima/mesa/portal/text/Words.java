package mx.gob.colima.mesa.portal.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import mx.gob.colima.mesa.portal.settings.PortalSettings;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells dates and stretches of time as people of the dependency say them.
 */
@Component
public class Words {

	private final MessageSource messages;

	private final PortalSettings settings;

	private final Clock clock;

	Words(MessageSource messages, PortalSettings settings, Clock clock) {
		this.messages = messages;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Gives a text of the bundle.
	 * @param locale language
	 * @param key key
	 * @param arguments arguments
	 * @return the text
	 */
	public String say(Locale locale, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

	/**
	 * Tells the hour of the day, for a greeting.
	 * @return 0 to 23
	 */
	public int hour() {
		return now().getHour();
	}

	/**
	 * Tells an instant, as "lun 23 nov, 10:42".
	 * @param at instant
	 * @param locale language
	 * @return the words
	 */
	public String at(Instant at, Locale locale) {
		ZonedDateTime local = at.atZone(this.settings.zone());
		String time = time(local, locale);
		if (local.toLocalDate().equals(today())) {
			return say(locale, "text.today.at", time);
		}
		return say(locale, "text.date.at", day(local, locale), time);
	}

	/**
	 * Tells a stretch between two instants, as "lun 23 nov, 10:42 a 11:05".
	 * @param from beginning
	 * @param to end; {@code null} if it goes on
	 * @param locale language
	 * @return the words
	 */
	public String period(Instant from, @Nullable Instant to, Locale locale) {
		if (to == null) {
			return say(locale, "text.period", at(from, locale), say(locale, "text.now"));
		}
		ZonedDateTime end = to.atZone(this.settings.zone());
		boolean sameDay = from.atZone(this.settings.zone()).toLocalDate().equals(end.toLocalDate());
		return say(locale, "text.period", at(from, locale), sameDay ? time(end, locale) : at(to, locale));
	}

	/**
	 * Tells an instant in full, as "lunes 23 de noviembre a las 10:42".
	 * @param at instant
	 * @param locale language
	 * @return the words
	 */
	public String inFull(Instant at, Locale locale) {
		ZonedDateTime local = at.atZone(this.settings.zone());
		return say(locale, "text.full", format(local, say(locale, "text.pattern.full"), locale), time(local, locale));
	}

	/**
	 * Tells whether something is over.
	 * @param at when it ends
	 * @return whether that was before now
	 */
	public boolean isPast(Instant at) {
		return at.isBefore(this.clock.instant());
	}

	/**
	 * Draws the end of a time to answer as the leaf of a calendar.
	 * @param until when it ends
	 * @param locale language
	 * @return the leaf, which shows whether it is over
	 */
	public DateLeaf deadline(Instant until, Locale locale) {
		return leaf(until, isPast(until) ? "bad" : "warn", locale);
	}

	/**
	 * Draws an instant as the leaf of a calendar.
	 * @param at instant
	 * @param tone {@code warn}, {@code bad} or empty
	 * @param locale language
	 * @return the leaf
	 */
	public DateLeaf leaf(Instant at, String tone, Locale locale) {
		ZonedDateTime local = at.atZone(this.settings.zone());
		boolean today = local.toLocalDate().equals(today());
		String weekday = today ? say(locale, "text.today") : format(local, "EEE", locale);
		return new DateLeaf(weekday, Integer.toString(local.getDayOfMonth()), format(local, "MMM", locale),
				time(local, locale), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local), tone);
	}

	/**
	 * Tells a promised time, as "3 días hábiles" or "4 horas hábiles".
	 * @param target promised time
	 * @param locale language
	 * @return the words
	 */
	public String promised(TargetView target, Locale locale) {
		Integer days = target.workingDays();
		if (days != null) {
			return say(locale, "text.workingdays", days);
		}
		return say(locale, "text.working", hours(worked(target), locale));
	}

	/**
	 * Tells a promised time in a table, as "3 días" or "4 h".
	 * @param target promised time
	 * @param locale language
	 * @return the words
	 */
	public String brief(TargetView target, Locale locale) {
		Integer days = target.workingDays();
		return (days != null) ? say(locale, "text.days", days) : hours(worked(target), locale);
	}

	/**
	 * Tells a stretch of time in hours and minutes, as "7 h 43 min".
	 * @param time stretch
	 * @param locale language
	 * @return the words
	 */
	public String hours(Duration time, Locale locale) {
		long hours = time.toHours();
		int minutes = time.toMinutesPart();
		if (hours == 0) {
			return (minutes == 0 && !time.isZero()) ? say(locale, "text.moment") : say(locale, "text.minutes", minutes);
		}
		String told = say(locale, "text.hours", hours);
		return (minutes == 0) ? told : told + " " + say(locale, "text.minutes", minutes);
	}

	private Duration worked(TargetView target) {
		Duration time = target.workingTime();
		return (time != null) ? time : Duration.ZERO;
	}

	private String day(ZonedDateTime local, Locale locale) {
		String pattern = (local.getYear() == today().getYear()) ? "text.pattern.day" : "text.pattern.dayofyear";
		return format(local, say(locale, pattern), locale);
	}

	private String time(ZonedDateTime local, Locale locale) {
		return format(local, say(locale, "text.pattern.time"), locale);
	}

	private String format(ZonedDateTime local, String pattern, Locale locale) {
		// some editions of the locale data abbreviate with a full stop
		return DateTimeFormatter.ofPattern(pattern, locale).format(local).replace(".", "");
	}

	private ZonedDateTime now() {
		return this.clock.instant().atZone(this.settings.zone());
	}

	private LocalDate today() {
		return now().toLocalDate();
	}

}
