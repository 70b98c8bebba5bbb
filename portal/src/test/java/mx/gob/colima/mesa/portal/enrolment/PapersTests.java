package mx.gob.colima.mesa.portal.enrolment;

import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import mx.gob.colima.mesa.portal.stub.StubEnrolments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PapersTests extends AbstractPortalTests {

	private static final Map.Entry<String, String> SEND = Map.entry("action", "send");

	private static final CandidateData MARKED = new CandidateData("31902", "Paola", "Cisneros", "", "p@ejemplo.mx",
			"3125550100", "", "Jefatura", "MIDDLE", true);

	private final StubEnrolments stub = PLATFORM.api().enrolments();

	private Browser coordinator = new Browser("");

	@BeforeEach
	void begin() {
		this.stub.clear();
		this.coordinator = signedIn("20002");
	}

	@Test
	void aSpreadsheetAddsItsRowsAndSaysWhichAreWrong() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page upload = this.coordinator.submit(this.coordinator.get(at(id)), Map.entry("action", "upload"), Map.of());
		String template = upload.html().select("a[download]").attr("href");
		assertThat(this.coordinator.get(template).body()).startsWith("\ufeffN.º de empleado,Nombre,");
		Page table = this.coordinator.upload(at(id) + "/hoja", token(upload), "altas.csv",
				"N,Nombre\n30418,Ramiro,Gudiño,ramiro@ejemplo,MIDDLE\n30419,Ximena,Toscano,x@ejemplo.mx,Jefe\n");
		assertThat(table.text()).contains("Agregamos los renglones", "Renglón 2, Correo: Revisa el correo",
				"2 renglones listos");
		assertThat(this.stub.rows(id)).hasSize(3);
	}

	@Test
	void aFileThatIsNoTableIsRefusedWithTheReason() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page page = this.coordinator.get(at(id) + "/hoja");
		Page refused = this.coordinator.upload(at(id) + "/hoja", token(page), "a.csv", "MZ no soy una tabla");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().title()).startsWith("Error:");
		assertThat(refused.html().select("#file-e").text()).contains("No encontramos los títulos");
		Page none = this.coordinator.upload(at(id) + "/hoja", token(page), "", "");
		assertThat(none.html().select("#file-e").text()).contains("Elige un archivo.");
		Page large = this.coordinator.upload(at(id) + "/hoja", token(page), "a.csv", "x".repeat(12 << 20));
		assertThat(large.html().select("#file-e").text()).contains("10 MB");
		assertThat(this.stub.rows(id)).containsExactly(MARKED);
	}

	@Test
	void theFormIsGivenOutOnceThereIsSomebodyInIt() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page form = this.coordinator.get(at(id) + "/formato");
		assertThat(form.body()).isEqualTo("%PDF-1.7");
		assertThat(form.header("Content-Disposition")).startsWith("attachment");
		UUID empty = this.stub.add(CandidateState.DRAFT);
		assertThat(this.coordinator.get(at(empty) + "/formato").uri().getPath()).endsWith(empty.toString());
		assertThat(this.coordinator.get(at(empty) + "/documentos").html().select("a[href$=/formato]")).isEmpty();
	}

	@Test
	void signedScansAreAttachedListedGivenOutAndTakenAway() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page page = this.coordinator.get(at(id) + "/documentos");
		Page kept = this.coordinator.upload(at(id) + "/documentos?tipo=ANNEX", token(page), "rúbricas.pdf", "%PDF-1.7");
		assertThat(kept.html().select("li a[download]").text()).isEqualTo("rúbricas.pdf");
		assertThat(kept.text()).contains("Responsabilidades con rúbrica · 1 KB");
		String scan = kept.html().select("li a[download]").attr("href");
		assertThat(this.coordinator.get(scan).body()).isEqualTo("%PDF-1.7");
		Page less = this.coordinator.post(scan + "/quitar",
				"_csrf=" + java.net.URLEncoder.encode(token(kept), java.nio.charset.StandardCharsets.UTF_8), base());
		assertThat(less.html().select("li a[download]")).isEmpty();
	}

	@Test
	void aScanThatIsNoneIsRefusedBesideItsKind() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page page = this.coordinator.get(at(id) + "/documentos");
		Page refused = this.coordinator.upload(at(id) + "/documentos?tipo=ANNEX", token(page), "a.pdf", "MZ");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("#ANNEX-e").text()).contains("se admiten PDF sin contraseña");
		assertThat(refused.html().select("#FORM-e")).isEmpty();
		Page large = this.coordinator.upload(at(id) + "/documentos?tipo=ANNEX", token(page), "a.pdf",
				"x".repeat(12 << 20));
		assertThat(large.html().select("#ANNEX-e").text()).contains("10 MB");
		assertThat(this.coordinator.get(at(id) + "/documentos?tipo=OTHER").status()).isEqualTo(200);
	}

	@Test
	void withoutADeclarationNothingIsSentAndTheOthersStayMarked() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page page = this.coordinator.get(at(id) + "/documentos");
		assertThat(page.text()).contains("Responsabilidades, versión 3", "Respondo de mi contraseña.",
				"aceptaron las responsabilidades (versión 3)", "Secretaría de Fomento Económico");
		Page refused = this.coordinator.submit(page, SEND, Map.of("accepted", "1"));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select(".summary a").eachAttr("href")).containsExactly("#active", "#belonging");
		assertThat(refused.html().select("#accepted").hasAttr("checked")).isTrue();
		assertThat(refused.html().select("#active").attr("aria-describedby")).isEqualTo("active-e");
	}

	@Test
	void whatIsMissingIsToldWithAWayThere() {
		UUID id = this.stub.add(CandidateState.DRAFT, EnrolmentTests.row("1", "Ana", "a@b.mx", "MIDDLE"));
		Page page = this.coordinator.get(at(id) + "/documentos");
		assertThat(page.text()).contains("Falta marcar el anexo con rúbrica de 1 persona.");
		Map<String, String> all = Map.of("active", "1", "accepted", "1", "belonging", "1");
		Page unsigned = this.coordinator.submit(page, SEND, all);
		assertThat(unsigned.html().select(".summary a").eachAttr("href")).containsExactly("#FORM");
		this.coordinator.upload(at(id) + "/documentos?tipo=FORM", token(page), "f.pdf", "%PDF");
		Page unmarked = this.coordinator.submit(unsigned, SEND, all);
		assertThat(unmarked.html().select(".summary a").attr("href")).endsWith(id + "?completa#annex-0");
		assertThat(unmarked.text()).contains("Renglón 1, Anexo con rúbrica: Falta la rúbrica.");
	}

	@Test
	void whatChangedIsNotSentUnseen() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED);
		Page page = this.coordinator.upload(at(id) + "/documentos?tipo=FORM",
				token(this.coordinator.get(at(id) + "/documentos")), "f.pdf", "%PDF");
		this.stub.save(id, MARKED, MARKED);
		Map<String, String> all = Map.of("active", "1", "accepted", "1", "belonging", "1");
		Page stale = this.coordinator.submit(page, SEND, all);
		assertThat(stale.status()).isEqualTo(412);
		assertThat(stale.text()).contains("cambió mientras la revisabas", "2 renglones");
		assertThat(this.coordinator.submit(stale, SEND, all).text()).contains("SEFOME/ALTA/2026/000009",
				"Lucía Barajas Ventura declaró lo que pide el formato");
		assertThat(this.coordinator.get(at(id) + "/documentos").uri().getPath()).endsWith(id.toString());
	}

	@Test
	void whatIsToBeCorrectedIsToldBeforeItIsPrinted() {
		UUID id = this.stub.add(CandidateState.DRAFT, MARKED, EnrolmentTests.row("1", "", "a@b", "MIDDLE"));
		Page page = this.coordinator.get(at(id) + "/documentos");
		assertThat(page.text()).contains("1 renglón tiene datos por corregir.");
		Page table = this.coordinator.get(page.html().select("a[href$=completa]").attr("href"));
		assertThat(table.html().select(".summary a").eachAttr("href")).containsExactly("#givenName-1", "#email-1");
	}

	private static String at(UUID id) {
		return EnrolmentTests.at(id);
	}

	private static String token(Page page) {
		return page.html().select("input[name=_csrf]").val();
	}

}
