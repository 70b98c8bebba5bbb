package mx.gob.colima.mesa.portal.text;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import mx.gob.colima.mesa.contract.catalog.TargetView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	private static final Locale MX = Locale.of("es", "MX");

	private static final Instant NOW = Instant.parse("2026-11-23T16:42:00Z");

	private final Words words = TestWords.at(NOW);

	@Test
	void datesAreThoseOfMexicoCity() {
		assertThat(this.words.at(Instant.parse("2026-11-25T02:05:00Z"), MX)).isEqualTo("mar 24 nov, 20:05");
		assertThat(this.words.at(NOW, MX)).isEqualTo("hoy, 10:42");
		assertThat(this.words.at(Instant.parse("2025-11-24T16:42:00Z"), MX)).isEqualTo("lun 24 nov 2025, 10:42");
		assertThat(this.words.inFull(NOW, MX)).isEqualTo("lunes 23 de noviembre a las 10:42");
		assertThat(this.words.inFull(NOW, Locale.ENGLISH)).isEqualTo("Monday 23 November at 10:42");
	}

	@Test
	void leafOfTodaySaysSo() {
		DateLeaf leaf = this.words.leaf(NOW, "warn", MX);
		assertThat(leaf).isEqualTo(new DateLeaf("hoy", "23", "nov", "10:42", "2026-11-23T10:42:00-06:00", "warn"));
		assertThat(this.words.leaf(NOW.plus(Duration.ofDays(2)), "", MX).weekday()).isEqualTo("mié");
	}

	@Test
	void timeIsToldInHoursAndMinutes() {
		assertThat(this.words.hours(Duration.ofMinutes(463), MX)).isEqualTo("7 h 43 min");
		assertThat(this.words.hours(Duration.ofMinutes(40), MX)).isEqualTo("40 min");
	}

	@Test
	void promisesAreToldAsTheyArePublished() {
		assertThat(this.words.promised(new TargetView(null, 3), MX)).isEqualTo("3 días hábiles");
		assertThat(this.words.promised(new TargetView(null, 1), MX)).isEqualTo("1 día hábil");
		assertThat(this.words.promised(new TargetView(Duration.ofHours(12), null), MX)).isEqualTo("12 h hábiles");
		assertThat(this.words.brief(new TargetView(Duration.ofMinutes(30), null), MX)).isEqualTo("30 min");
	}

}
