package mx.gob.colima.mesa.platform.enrolment;

import java.util.List;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@Test
	void whatNobodySeesIsTakenOutAndTheRestKept() {
		CandidateData typed = new CandidateData("\u200b 00123 ", "Mari\u0301a  José", "De la\u00a0O", null,
				" ana@ejemplo.mx\n", "+52 (312) 555-01-00", "", "Jefa\tde área", "mando MEDIO", true);
		assertThat(Cells.clean(typed)).isEqualTo(new CandidateData("00123", "María José", "De la O", "",
				"ana@ejemplo.mx", "3125550100", "", "Jefa de área", "MIDDLE", true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "María José", "O’Farrill", "D'Ávila", "Núñez-Peña", "De la O", "Ma. Elena" })
	void namesOfPeopleAreNames(String name) {
		assertThat(faults(with(name, "ana@ejemplo.mx"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ana 🌵", "=cmd|' /C calc'!A0", "<script>", "1234", "-" })
	void whatIsNoNameIsNone(String name) {
		assertThat(faults(with(name, "ana@ejemplo.mx"))).containsExactly(new CellFault("givenName", "name"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana", "ana@", "ana@ejemplo", "a na@ejemplo.mx", "ana@ejemplo.mx,otra@ejemplo.mx",
			"ana@-ejemplo.mx", "josé@ejemplo.mx", ".ana@ejemplo.mx", "ana@ejemplo..mx" })
	void addressesThatNoServerTakesAreFaults(String email) {
		assertThat(faults(with("Ana", email))).containsExactly(new CellFault("email", "email"));
	}

	@Test
	void whatIsTwiceIsSaidAtBoth() {
		CandidateData one = with("Ana", "Ana@ejemplo.mx");
		CandidateData other = new CandidateData("00124", "Eva", "Ruiz", "", "ana@EJEMPLO.mx", "3125550100", "", "Jefa",
				"MIDDLE", true);
		assertThat(CandidateRules.faults(List.of(one, other)))
			.allSatisfy((faults) -> assertThat(faults).containsExactly(new CellFault("email", "repeated_email")));
	}

	private static List<CellFault> faults(CandidateData row) {
		return CandidateRules.faults(List.of(row)).getFirst();
	}

	private static CandidateData with(String name, String email) {
		return new CandidateData("00123", name, "Ruiz", "", email, "3125550100", "", "Jefa", "MIDDLE", true);
	}

}
