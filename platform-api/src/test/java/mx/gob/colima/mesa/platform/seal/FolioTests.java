package mx.gob.colima.mesa.platform.seal;

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

}
