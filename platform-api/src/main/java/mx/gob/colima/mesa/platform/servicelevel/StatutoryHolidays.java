package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days of rest of Article 74 of the Ley Federal del Trabajo, as it stands since 2006,
 * with the presidential handover on 1 December until 2018 and on 1 October from 2024. Not
 * election days, which nobody can compute: they are extraordinary days.
 */
final class StatutoryHolidays {

	private static final int FIRST_HANDOVER_IN_OCTOBER = 2024;

	private static final int YEARS_OF_A_PRESIDENCY = 6;

	private StatutoryHolidays() {
	}

	// Jollyday 2.19.0 moves 1 January, 1 May, 16 September and 25 December off weekends
	// and has the handover on 1 December. Our own file for it would be this very table,
	// plus JAXB.
	static boolean include(LocalDate date) {
		int day = date.getDayOfMonth();
		return switch (date.getMonth()) {
			case JANUARY, MAY -> day == 1;
			case FEBRUARY -> date.equals(monday(1, date));
			case MARCH, NOVEMBER -> date.equals(monday(3, date));
			case SEPTEMBER -> day == 16;
			case OCTOBER -> day == 1 && inOctober(date) && handover(date);
			case DECEMBER -> day == 25 || (day == 1 && !inOctober(date) && handover(date));
			case APRIL, JUNE, JULY, AUGUST -> false;
		};
	}

	private static LocalDate monday(int ordinal, LocalDate monthOf) {
		return monthOf.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, DayOfWeek.MONDAY));
	}

	private static boolean inOctober(LocalDate date) {
		return date.getYear() >= FIRST_HANDOVER_IN_OCTOBER;
	}

	private static boolean handover(LocalDate date) {
		return (date.getYear() - FIRST_HANDOVER_IN_OCTOBER) % YEARS_OF_A_PRESIDENCY == 0;
	}

}
