package mx.gob.colima.mesa.platform.servicelevel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatutoryHolidaysTests {

	@ParameterizedTest
	@CsvSource({ "2012, 01-01 02-06 03-19 05-01 09-16 11-19 12-01 12-25",
			"2018, 01-01 02-05 03-19 05-01 09-16 11-19 12-01 12-25", "2023, 01-01 02-06 03-20 05-01 09-16 11-20 12-25",
			"2024, 01-01 02-05 03-18 05-01 09-16 10-01 11-18 12-25", "2025, 01-01 02-03 03-17 05-01 09-16 11-17 12-25",
			"2026, 01-01 02-02 03-16 05-01 09-16 11-16 12-25", "2027, 01-01 02-01 03-15 05-01 09-16 11-15 12-25",
			"2030, 01-01 02-04 03-18 05-01 09-16 10-01 11-18 12-25",
			"2036, 01-01 02-04 03-17 05-01 09-16 10-01 11-17 12-25" })
	void everyYearHasTheDaysOfArticle74(int year, String days) {
		assertThat(LocalDate.of(year, 1, 1)
			.datesUntil(LocalDate.of(year + 1, 1, 1))
			.filter(StatutoryHolidays::include)
			.map(MonthDay::from)
			.map((day) -> day.toString().substring(2))).containsExactlyElementsOf(List.of(days.split(" ")));
	}

	@Test
	void aFixedDayStaysOnItsWeekend() {
		assertThat(StatutoryHolidays.include(LocalDate.of(2027, 5, 1))).isTrue();
		assertThat(StatutoryHolidays.include(LocalDate.of(2027, 5, 3))).isFalse();
	}

}
