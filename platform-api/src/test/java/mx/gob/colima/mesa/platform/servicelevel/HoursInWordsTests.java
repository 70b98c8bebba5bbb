package mx.gob.colima.mesa.platform.servicelevel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class HoursInWordsTests {

	private static final DailyInterval MORNING = new DailyInterval(LocalTime.of(8, 30), LocalTime.of(13, 0));

	private static final DailyInterval AFTERNOON = new DailyInterval(LocalTime.of(15, 0), LocalTime.of(18, 0));

	@Test
	void daysWithTheSameHoursAreSaidTogether() {
		assertThat(words(Map.of(DayOfWeek.MONDAY, List.of(MORNING), DayOfWeek.TUESDAY, List.of(MORNING))))
			.isEqualTo("lunes a martes de 8:30 a 13:00");
	}

	@Test
	void otherDaysAndIntervalsAreSaidOneByOne() {
		assertThat(words(Map.of(DayOfWeek.MONDAY, List.of(AFTERNOON, MORNING), DayOfWeek.SATURDAY, List.of(MORNING))))
			.isEqualTo("lunes de 8:30 a 13:00 y de 15:00 a 18:00; sábado de 8:30 a 13:00");
	}

	private static String words(Map<DayOfWeek, List<DailyInterval>> weekly) {
		ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
		texts.setBasename("messages");
		texts.setDefaultEncoding("UTF-8");
		texts.setFallbackToSystemLocale(false);
		return new HoursInWords(texts)
			.of(ServiceCalendar.of(new UUID(0, 1), 1, ZoneId.of("America/Mexico_City"), weekly, true, List.of()));
	}

}
