package mx.gob.colima.mesa.platform.enrolment;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateFlag;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.CandidateView;
import mx.gob.colima.mesa.contract.enrolment.CellFault;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.SampleFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class EnrolmentTests extends RunningApi {

	private static final Map<String, Object> DECLARED = Map.of("active", true, "accepted", true, "belonging", true);

	private static int number = 30_000;

	@Test
	void ofAFileWithThreeBadRowsTheThreeAreNamedAndTheOthersAreKept() {
		StringBuilder csv = new StringBuilder(
				"N.º de empleado;Nombre;Apellido paterno;Apellido materno;Correo;Teléfono;Ext.;Puesto;Nivel de mando\n");
		for (int no = 1; no <= 25; no++) {
			csv.append("%05d;Íñigo;Núñez;%s;persona%d@ejemplo.mx;3125550100;22%02d;Jefatura;Mando medio%n".formatted(no,
					(no % 2 == 0) ? "Peña" : "", no, no));
		}
		String text = csv.toString()
			.replace("persona4@ejemplo.mx", "persona4@ejemplo")
			.replace("2211;Jefatura;Mando medio", "2211;Auxiliar;Operativo")
			.replace("00017;", "17;");
		EnrolmentView draft = begin(Sample.COORDINATOR);
		EnrolmentView read = imported(draft, text.getBytes(Charset.forName("windows-1252")));
		assertThat(read.rows()).hasSize(25);
		assertThat(read.rows().getFirst().data()).isEqualTo(new CandidateData("00001", "Íñigo", "Núñez", "",
				"persona1@ejemplo.mx", "3125550100", "2201", "Jefatura", "MIDDLE", false));
		assertThat(read.rows().stream().filter((row) -> !row.faults().isEmpty())).extracting(CandidateView::no)
			.containsExactly(4, 11, 17);
		assertThat(read.rows().get(3).faults()).containsExactly(new CellFault("email", "email"));
		assertThat(read.rows().get(10).faults()).containsExactly(new CellFault("managementLevel", "operative"));
		assertThat(read.rows().get(16).faults()).containsExactly(new CellFault("employeeNumber", "employee_number"));
	}

	@Test
	void withoutADeclarationNothingIsStored() {
		EnrolmentView draft = signed(ready(2));
		for (String missing : DECLARED.keySet()) {
			Map<String, Object> declared = new java.util.HashMap<>(DECLARED);
			declared.put(missing, false);
			submit(draft, declared).expectStatus()
				.isEqualTo(422)
				.expectBody()
				.jsonPath("$.errors[0].field")
				.isEqualTo(missing);
		}
		assertThat(show(Sample.COORDINATOR, draft).summary().folio()).isNull();
	}

	@Test
	void nothingIsSubmittedWithFaultsOrWithoutItsSignedPapers() {
		EnrolmentView draft = ready(1);
		submit(draft, DECLARED).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[?(@.code=='no_signed_form')]")
			.exists()
			.jsonPath("$.errors[?(@.code=='no_signed_annex')]")
			.exists();
		EnrolmentView unmarked = signed(save(begin(Sample.COORDINATOR), List.of(row("", false))));
		submit(unmarked, DECLARED).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[?(@.field=='rows[0].annex')].code")
			.isEqualTo("no_annex");
	}

	@Test
	void whoHoldsNoOfficeTodayCannotSignWhateverTheirRoleSays() {
		EnrolmentView draft = signed(ready(1));
		office("valid_to = '2026-01-31'");
		try {
			submit(draft, DECLARED).expectStatus()
				.isEqualTo(422)
				.expectBody()
				.jsonPath("$.errors[0].code")
				.isEqualTo("not_in_office");
		}
		finally {
			office("valid_to = null");
		}
		assertThat(submitted(draft).summary().folio()).isNotNull();
	}

	@Test
	void ofTenRowsNineAreAuthorisedAndOneComesBackCorrected() {
		EnrolmentView sent = submitted(signed(ready(10)));
		assertThat(sent.summary().folio()).matches("SEFOME/ALTA/[0-9]{4}/[0-9]{6}");
		assertThat(sent.summary().state()).isEqualTo(EnrolmentState.SUBMITTED);
		assertThat(sent.attestation()).isNotNull();
		assertThat(sent.attestation().termsVersion()).isOne();
		assertThat(sent.attestation().termsSha256()).isEqualTo("ab".repeat(32));
		EnrolmentView seen = show(Sample.MANAGER, sent);
		List<Map<String, Object>> decisions = new ArrayList<>();
		seen.rows()
			.forEach((row) -> decisions.add(Map.of("candidateId", row.id(), "authorised", row.no() != 3, "reason",
					(row.no() == 3) ? "Falta el nombramiento" : "")));
		EnrolmentView decided = decide(seen, decisions);
		assertThat(decided.summary().authorised()).isEqualTo(9);
		assertThat(decided.summary().state()).isEqualTo(EnrolmentState.DECIDED);
		EnrolmentView back = show(Sample.COORDINATOR, sent);
		assertThat(back.rows().get(2).decision()).isNotNull();
		assertThat(back.rows().get(2).decision().reason()).isEqualTo("Falta el nombramiento");
		List<CandidateData> corrected = new ArrayList<>(back.rows().stream().map(CandidateView::data).toList());
		corrected.set(0, row("No cambia", true));
		corrected.set(2, row("Corregida", true));
		EnrolmentView saved = save(back, corrected);
		assertThat(saved.rows().get(0).data()).isEqualTo(back.rows().get(0).data());
		assertThat(saved.rows().get(2).data().givenName()).isEqualTo("Corregida");
		EnrolmentView again = submitted(saved);
		assertThat(again.summary().folio()).isEqualTo(sent.summary().folio());
		assertThat(again.rows()).extracting(CandidateView::state).containsOnlyOnce(CandidateState.SUBMITTED);
	}

	@Test
	void aRowIsReturnedWithAReasonOnly() {
		EnrolmentView seen = show(Sample.MANAGER, submitted(signed(ready(1))));
		attempt(seen, List.of(Map.of("candidateId", seen.rows().getFirst().id(), "authorised", false, "reason", " ")))
			.expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("decisions[0].reason");
	}

	@Test
	void whatIsKnownElsewhereIsForSgAlone() {
		CandidateData known = new CandidateData("20001", "Ana", "Ríos", "", "20001@dependencia.test", "3125550100", "",
				"Dirección", "DIRECTOR", true);
		EnrolmentView sent = submitted(signed(save(begin(Sample.COORDINATOR), List.of(known))));
		assertThat(sent.rows().getFirst().flags()).isEmpty();
		assertThat(sent.rows().getFirst().otherDependency()).isNull();
		CandidateView row = show(Sample.MANAGER, sent).rows().getFirst();
		assertThat(row.flags()).containsExactly(CandidateFlag.OTHER_DEPENDENCY);
		assertThat(row.otherDependency()).isEqualTo("SECTUR");
		EnrolmentView shared = submitted(signed(save(begin(Sample.COORDINATOR), List.of(new CandidateData(next(), "Ana",
				"Ríos", "", "20003@dependencia.test", "3125550100", "", "Dirección", "DIRECTOR", true)))));
		assertThat(show(Sample.MANAGER, shared).rows().getFirst().flags()).containsExactly(CandidateFlag.NOT_ON_ROLL,
				CandidateFlag.DUPLICATE_EMAIL);
	}

	@Test
	void aCoordinatorsOwnRowNeedsTheHeadsApproval() {
		CandidateData own = new CandidateData("10003", "Yo", "Misma", "", "10003@dependencia.test", "3125550100", "",
				"Coordinación", "MIDDLE", true);
		EnrolmentView seen = show(Sample.MANAGER, submitted(signed(save(begin(Sample.COORDINATOR), List.of(own)))));
		UUID row = seen.rows().getFirst().id();
		assertThat(seen.rows().getFirst().ownRow()).isTrue();
		List<Map<String, Object>> authorised = List.of(Map.of("candidateId", row, "authorised", true));
		attempt(seen, authorised).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].code")
			.isEqualTo("no_second_approval");
		as(Sample.COORDINATOR).post()
			.uri("/api/v1/enrolments/{id}/rows/{row}/second-approval", seen.summary().id(), row)
			.exchange()
			.expectStatus()
			.isForbidden();
		as(Sample.HEAD).post()
			.uri("/api/v1/enrolments/{id}/rows/{row}/second-approval", seen.summary().id(), row)
			.exchange()
			.expectStatus()
			.isOk();
		EnrolmentView decided = decide(show(Sample.MANAGER, seen), authorised);
		assertThat(decided.rows().getFirst().state()).isEqualTo(CandidateState.AUTHORISED);
	}

	@Test
	void theDatabaseItselfAuthorisesNoRowWithoutItsAnnex() {
		EnrolmentView sent = submitted(signed(ready(1)));
		String update = "update mesa.enrolment_candidate set annex = false, state = 'AUTHORISED' where application_id = '"
				+ sent.summary().id() + "'";
		org.assertj.core.api.Assertions.assertThatException()
			.isThrownBy(() -> PostgresServer.shared().runScript(database(), update))
			.withMessageContaining("enrolment_candidate");
	}

	@Test
	void nobodyElseSeesADraftOrAnotherDependencysApplication() {
		EnrolmentView draft = ready(1);
		attemptToShow(Sample.STRANGE_COORDINATOR, draft).expectStatus().isNotFound();
		attemptToShow(Sample.MANAGER, draft).expectStatus().isNotFound();
		attemptToShow(Sample.REQUESTER, draft).expectStatus().isForbidden();
		attemptToShow(Sample.HEAD, draft).expectStatus().isOk();
	}

	@Test
	void theFormIsFilledInToBeSigned() throws IOException {
		EnrolmentView draft = ready(2);
		byte[] pdf = Objects.requireNonNull(as(Sample.COORDINATOR).get()
			.uri("/api/v1/enrolments/{id}/form", draft.summary().id())
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PDF)
			.expectBody(byte[].class)
			.returnResult()
			.getResponseBody());
		try (PDDocument document = Loader.loadPDF(pdf)) {
			String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
			assertThat(text).contains("Borrador", "Brenda Citlali", "Mando medio", "Respondo de mi contraseña.");
		}
		as(Sample.COORDINATOR).get()
			.uri("/api/v1/enrolments/{id}/form", begin(Sample.COORDINATOR).summary().id())
			.exchange()
			.expectStatus()
			.isEqualTo(422);
	}

	@Test
	void aProgramThatCallsItselfAPdfIsRefused() {
		EnrolmentView draft = ready(1);
		upload(draft, "FORM", SampleFiles.program()).expectStatus().isEqualTo(415);
		upload(draft, "FORM", new byte[0]).expectStatus().is4xxClientError();
		upload(draft, "FORM", "no,es,un,escaneo\n".repeat(20).getBytes()).expectStatus().isEqualTo(415);
	}

	@Test
	void filesThatAreNoneAreRefusedAndNothingIsLost() {
		EnrolmentView draft = ready(2);
		Map<byte[], String> bad = Map.of("no soy una tabla".getBytes(), "no_heading", SampleFiles.program(),
				"unreadable_sheet", SampleFiles.zip(Map.of("word/document.xml", "<nada/>")), "unreadable_sheet",
				SampleFiles.pdf("hola"), "unreadable_sheet");
		bad.forEach((bytes, code) -> attemptToImport(draft, bytes).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("file"));
		StringBuilder many = new StringBuilder("Número de empleado,Nombre,Apellido paterno,Correo\n");
		for (int no = 0; no < 10_000; no++) {
			many.append("1234,A,B,c@d.mx\n");
		}
		attemptToImport(draft, many.toString().getBytes()).expectStatus()
			.isEqualTo(422)
			.expectBody()
			.jsonPath("$.errors[0].code")
			.isEqualTo("too_many_rows");
		assertThat(show(Sample.COORDINATOR, draft).rows()).hasSize(2);
	}

	@Test
	void whoSavesAnOldVersionIsTold() {
		EnrolmentView draft = ready(1);
		save(draft, List.of(row("", true)));
		as(Sample.COORDINATOR).put()
			.uri("/api/v1/enrolments/{id}/rows", draft.summary().id())
			.header(HttpHeaders.IF_MATCH, "\"1\"")
			.bodyValue(Map.of("rows", List.of()))
			.exchange()
			.expectStatus()
			.isEqualTo(412);
	}

	private static String next() {
		return String.valueOf(number++);
	}

	private static CandidateData row(String name, boolean annex) {
		String own = next();
		return new CandidateData(own, name.isEmpty() ? "Brenda Citlali" : name, "Ahumada", "Rincón",
				"p" + own + "@ejemplo.mx", "(312) 555-0100", "", "Jefa de área", "Mando medio", annex);
	}

	private EnrolmentView ready(int rows) {
		List<CandidateData> all = new ArrayList<>();
		for (int no = 0; no < rows; no++) {
			all.add(row("", true));
		}
		return save(begin(Sample.COORDINATOR), all);
	}

	private EnrolmentView begin(Sample person) {
		return body(as(person).post().uri("/api/v1/enrolments").bodyValue(Map.of("rows", List.of())).exchange());
	}

	private EnrolmentView save(EnrolmentView read, List<CandidateData> rows) {
		return body(as(Sample.COORDINATOR).put()
			.uri("/api/v1/enrolments/{id}/rows", read.summary().id())
			.header(HttpHeaders.IF_MATCH, "*")
			.bodyValue(Map.of("rows", rows))
			.exchange());
	}

	private EnrolmentView imported(EnrolmentView read, byte[] file) {
		return body(attemptToImport(read, file));
	}

	private WebTestClient.ResponseSpec attemptToImport(EnrolmentView read, byte[] file) {
		return as(Sample.COORDINATOR).post()
			.uri("/api/v1/enrolments/{id}/import", read.summary().id())
			.header(HttpHeaders.IF_MATCH, "*")
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(file)
			.exchange();
	}

	private EnrolmentView signed(EnrolmentView read) {
		upload(read, "FORM", SampleFiles.pdf("Firmado")).expectStatus().isCreated();
		upload(read, "ANNEX", SampleFiles.photo(60, 80)).expectStatus().isCreated();
		return read;
	}

	private WebTestClient.ResponseSpec upload(EnrolmentView read, String kind, byte[] file) {
		return as(Sample.COORDINATOR).put()
			.uri("/api/v1/enrolments/{id}/attachments/{doc}?kind={kind}&name=escaneo.pdf", read.summary().id(),
					UUID.randomUUID(), kind)
			.contentType(MediaType.APPLICATION_OCTET_STREAM)
			.bodyValue(file)
			.exchange();
	}

	private WebTestClient.ResponseSpec submit(EnrolmentView read, Map<String, Object> declared) {
		return as(Sample.COORDINATOR).post()
			.uri("/api/v1/enrolments/{id}/submission", read.summary().id())
			.header(HttpHeaders.IF_MATCH, "*")
			.bodyValue(declared)
			.exchange();
	}

	private static void office(String change) {
		PostgresServer.shared()
			.runScript(database(), "update mesa.officeholder set " + change + " where employee_number = '10003'");
	}

	private EnrolmentView submitted(EnrolmentView read) {
		return body(submit(read, DECLARED));
	}

	private WebTestClient.ResponseSpec attempt(EnrolmentView read, List<Map<String, Object>> decisions) {
		return as(Sample.MANAGER).post()
			.uri("/api/v1/enrolments/{id}/decisions", read.summary().id())
			.header(HttpHeaders.IF_MATCH, "*")
			.bodyValue(Map.of("decisions", decisions))
			.exchange();
	}

	private EnrolmentView decide(EnrolmentView read, List<Map<String, Object>> decisions) {
		return body(attempt(read, decisions));
	}

	private WebTestClient.ResponseSpec attemptToShow(Sample person, EnrolmentView read) {
		return as(person).get().uri("/api/v1/enrolments/{id}", read.summary().id()).exchange();
	}

	private EnrolmentView show(Sample person, EnrolmentView read) {
		return body(attemptToShow(person, read));
	}

	private static EnrolmentView body(WebTestClient.ResponseSpec answer) {
		@Nullable EnrolmentView view = answer.expectStatus()
			.is2xxSuccessful()
			.expectBody(EnrolmentView.class)
			.returnResult()
			.getResponseBody();
		return Objects.requireNonNull(view);
	}

}
