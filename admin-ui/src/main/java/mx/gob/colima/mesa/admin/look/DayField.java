package mx.gob.colima.mesa.admin.look;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import mx.gob.colima.mesa.admin.language.Phrases;

/**
 * A day of people, typed or picked, in the reader's language.
 */
public final class DayField extends DatePicker {

	private static final int MONDAY = 1;

	/**
	 * Draws a field.
	 * @param phrases the reader's language
	 * @param language the same, for names of months and days
	 * @param label what the day is
	 */
	public DayField(Phrases phrases, Locale language, String label) {
		setLabel(label);
		setLocale(language);
		setI18n(new DatePickerI18n().setDateFormat(phrases.say("day.picker.format"))
			.setToday(phrases.say("day.picker.today"))
			.setCancel(phrases.say("cancel"))
			.setFirstDayOfWeek(MONDAY)
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
				.toList())
			.setWeekdays(days(TextStyle.FULL_STANDALONE, language))
			.setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
			.setBadInputErrorMessage(phrases.say("day.picker.wrong")));
	}

	// The picker begins its list on Sunday.
	private static List<String> days(TextStyle style, Locale language) {
		return Arrays.stream(DayOfWeek.values())
			.map((day) -> day.minus(1).getDisplayName(style, language).replace(".", ""))
			.toList();
	}

}
