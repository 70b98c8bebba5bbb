package mx.gob.colima.mesa.platform.seal;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FolioTests {

	@Test
	void aFolioHasSixDigitsAtLeast() {
		assertThat(new Folio("SEFOME", 2031, 123)).hasToString("SEFOME/2031/000123");
		assertThat(new Folio("SEFOME", 2031, 1234567)).hasToString("SEFOME/2031/1234567");
	}

	@Test
	void itIsReadAsPeopleTypeIt() {
		assertThat(Folio.parse(" sefome/2031/000123 ")).contains(new Folio("SEFOME", 2031, 123));
		assertThat(Folio.parse("SEFOME/2031/1234567")).contains(new Folio("SEFOME", 2031, 1234567));
	}

	@Test
	void anythingElseIsNone() {
		assertThat(Folio.parse("SEFOME/2031")).isEmpty();
		assertThat(Folio.parse("SEFOME/ALTA/2031/000009")).isEmpty();
		assertThat(Folio.parse("000123")).isEmpty();
		assertThat(Folio.parse("SEFOME/2031/999999999999")).isEmpty();
	}

	@Test
	void theYearIsThatOfPeopleNotOfUtc() {
		ZoneId colima = ZoneId.of("America/Mexico_City");
		assertThat(Folios.yearOf(Instant.parse("2031-01-01T05:59:59Z"), colima)).isEqualTo(2030);
		assertThat(Folios.yearOf(Instant.parse("2031-01-01T06:00:00Z"), colima)).isEqualTo(2031);
	}

}
