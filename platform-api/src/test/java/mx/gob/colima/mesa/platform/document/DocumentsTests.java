package mx.gob.colima.mesa.platform.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import mx.gob.colima.mesa.platform.document.EnrolmentForm.Candidate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DocumentsTests {

	private static final Press press = new Press();

	@AfterAll
	static void close() {
		press.close();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 50, 500 })
	void aFormIsForDecadesAndForEverybody(int count) {
		byte[] pdf = form(Specimens.form(count));
		assertThat(Validator.failures(pdf)).isEmpty();
		EnrolmentForm form = Specimens.form(count);
		TaggedText text = TaggedText.of(pdf);
		assertThat(text.all("TD")).containsExactlyElementsOf(cells(form));
		assertThat(text.outside()).isEmpty();
		assertThat(text.subject()).contains(Specimens.DEPENDENCY);
		assertThat(text.whole()).contains("Página " + text.pages() + " de " + text.pages());
	}

	@Test
	void aLetterIsForEverybodyAndOneSheet() {
		byte[] pdf = letter(Specimens.letter());
		assertThat(Validator.failures(pdf)).isEmpty();
		TaggedText text = TaggedText.of(pdf);
		assertThat(text.pages()).isOne();
		assertThat(text.whole()).contains("María de los Ángeles Muñoz Güereña", Specimens.DEPENDENCY,
				"mesa.col.gob.mx/credenciales", "K7QX M2RD 9WTP H4VB", "sábado 5 de diciembre de 2026, 14:30 h",
				"Tu usuario: 10001");
	}

	@Test
	void theLongestNamesStayOnTheirPartOfTheSheet() {
		String name = "María Guadalupe del Sagrado Corazón de Jesús ".repeat(3).strip();
		TaggedText text = TaggedText.of(letter(Specimens.letter(name, name, name)));
		assertThat(text.pages()).isOne();
		assertThat(text.outside()).isEmpty();
		assertThat(text.whole()).contains(name);
	}

	@Test
	void whatIsSignedIsOnTheForm() {
		TaggedText text = TaggedText.of(form(Specimens.form(3)));
		assertThat(text.whole()).contains(Specimens.DEPENDENCY, "SEIDUM/ALTA/2026/000009", "28 de noviembre de 2026",
				"3 empleados para quienes se solicitan credenciales", "son empleados en activo",
				"han leído y aceptado las responsabilidades anexas, versión 1",
				"pertenecen a esta dependencia: " + Specimens.DEPENDENCY, "Rosalía Castañeda Núñez",
				"Anexo. Responsabilidades de quien recibe credenciales",
				"Texto propuesto, sujeto a validación jurídica", Specimens.terms().sha256());
		assertThat(text.whole()).doesNotContain("Borrador", "segunda aprobación", "??", "${");
	}

	@Test
	void aDraftSaysSoAndWhoApprovesSecondSignsToo() {
		TaggedText text = TaggedText.of(form(Specimens.draft()));
		assertThat(text.whole()).contains("Borrador: todavía no tiene folio ni validez", "Óscar Cortés Íñiguez",
				"segunda aprobación", "Empleado para quien se solicitan credenciales");
	}

	@Test
	void whoHasItReadAloudHearsWhatIsDeclaredBeforeWhoSigns() {
		String heard = TaggedText.of(form(Specimens.draft())).all("Document").getFirst();
		assertThat(heard.indexOf("Declaracionesdequienfirma")).isPositive().isLessThan(heard.indexOf("Rosalía"));
		assertThat(heard.indexOf("Rosalía")).isLessThan(heard.indexOf("Óscar"));
	}

	@Test
	void theHeadOfTheTableIsOnEachPage() {
		TaggedText text = TaggedText.of(form(Specimens.form(50)));
		assertThat(text.whole().split("Apellido materno", -1).length - 1).isGreaterThan(2);
		assertThat(text.all("TH")).filteredOn((head) -> head.startsWith("Apellidomaterno")).hasSize(1);
	}

	@Test
	void aFormHasBetweenOneAndFiveHundred() {
		List<Candidate> many = Stream.generate(() -> Specimens.candidate(1)).limit(501).toList();
		assertThatIllegalArgumentException().isThrownBy(() -> Specimens.form(many));
		assertThatIllegalArgumentException().isThrownBy(() -> Specimens.form(List.of()));
	}

	private static byte[] form(EnrolmentForm form) {
		return Press.bytes(press.documents().enrolmentForm(form));
	}

	private static byte[] letter(SealedLetter letter) {
		return Press.bytes(press.documents().sealedLetter(letter));
	}

	private static List<String> cells(EnrolmentForm form) {
		Stream<String> facts = Stream.of(form.dependency(), form.folio(), "28 de noviembre de 2026");
		Stream<String> rows = form.candidates()
			.stream()
			.flatMap((row) -> Stream.of(place(form, row), row.employeeNumber(), row.givenName(), row.paternalSurname(),
					row.maternalSurname(), row.email(), row.phone(), row.extension(), row.position(),
					row.managementLevel()));
		Stream<String> initials = form.candidates()
			.stream()
			.flatMap((row) -> Stream.of(place(form, row), row.employeeNumber(), row.fullName(), ""));
		Stream<String> signatures = Stream.of(form.coordinator().name() + form.coordinator().position());
		return Stream.of(facts, rows, signatures, initials)
			.flatMap((texts) -> texts)
			.map((text) -> Objects.requireNonNullElse(text, "").replaceAll("\\s", ""))
			.toList();
	}

	private static String place(EnrolmentForm form, Candidate row) {
		return String.valueOf(form.candidates().indexOf(row) + 1);
	}

}
