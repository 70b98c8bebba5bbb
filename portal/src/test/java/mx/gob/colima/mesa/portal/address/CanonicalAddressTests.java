package mx.gob.colima.mesa.portal.address;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalAddressTests {

	@ParameterizedTest
	@CsvSource({ "/SEFOME, /sefome", "/sefome/, /sefome", "/Sefome/, /sefome",
			"/SEFOME/solicitudes, /sefome/solicitudes", "/sefome/solicitar/AbC, /sefome/solicitar/AbC", "/, /",
			"//Otro.com, //Otro.com", "/SEFOME//x.com, /sefome//x.com" })
	void leadsToTheAddressThatThereIs(String typed, String canonical) {
		assertThat(CanonicalAddress.canonical(typed)).isEqualTo(canonical);
	}

}
