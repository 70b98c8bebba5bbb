package mx.gob.colima.mesa.portal.enrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import mx.gob.colima.mesa.portal.stub.StubApi;
import mx.gob.colima.mesa.portal.stub.StubEnrolments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EnrolmentTests extends AbstractPortalTests {

	private static final Map.Entry<String, String> SAVE = Map.entry("action", "save");

	private static final Map.Entry<String, String> SEND = Map.entry("action", "send");

	private static final CandidateData PAOLA = row("31902", "Paola", "paola@ejemplo.mx", "MIDDLE");

	private static final CandidateData RAMIRO = row("30418", "Ramiro", "ramiro@ejemplo.mx", "DIRECTOR");

	private final StubEnrolments stub = PLATFORM.api().enrolments();

	private Browser coordinator = new Browser("");

	@BeforeEach
	void begin() {
		this.stub.clear();
		this.coordinator = signedIn("20002");
	}

	@Test
	void onlyCoordinatorAndHeadSeeTheEntry() {
		assertThat(this.browser.get("/sefome").html().select("nav a[href$=/altas]")).isEmpty();
		assertThat(this.browser.get("/sefome/altas").status()).isEqualTo(403);
		assertThat(this.coordinator.get("/sefome").html().select("nav a[href$=/altas]").text()).isEqualTo("Altas");
		Browser head = signedIn("20001");
		Page list = head.get("/sefome/altas");
		assertThat(list.html().select("nav a[aria-current]").text()).isEqualTo("Altas");
		assertThat(list.text()).contains("Aún no hay solicitudes de alta").doesNotContain("Nueva solicitud de alta");
	}

	@Test
	void anApplicationIsBegunWrittenAndSavedWithoutJavaScript() {
		Page list = this.coordinator.get("/sefome/altas");
		Page table = this.coordinator.submit(list, Map.entry("action", "begin"), Map.of());
		UUID id = this.stub.all().getFirst();
		assertThat(table.uri().getPath()).endsWith("/altas/" + id);
		assertThat(table.html().select("#filas tr")).hasSize(3);
		assertThat(table.html().select(".err")).isEmpty();
		Page more = this.coordinator.submit(table, Map.entry("action", "add"), typed(0, PAOLA));
		assertThat(more.html().select("#filas tr")).hasSize(4);
		assertThat(more.value("givenName-0")).isEqualTo("Paola");
		assertThat(this.stub.rows(id)).containsExactly(PAOLA);
		Map<String, String> second = typed(2, RAMIRO);
		Page saved = this.coordinator.submit(more, SAVE, second);
		assertThat(this.stub.rows(id)).containsExactly(PAOLA, RAMIRO);
		assertThat(saved.text()).contains("Guardado. Puedes seguir", "2 renglones listos");
		Page less = this.coordinator.submit(saved, Map.entry("remove", "0"), Map.of());
		assertThat(this.stub.rows(id)).containsExactly(RAMIRO);
		assertThat(less.value("givenName-0")).isEqualTo("Ramiro");
	}

	@Test
	void eachFaultIsSaidBesideItsCellAndInASummary() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA, row("30418", "", "ramiro@ejemplo", "OPERATIVE"));
		Page quiet = this.coordinator.get(at(id));
		assertThat(quiet.html().select(".summary a").eachAttr("href")).containsExactly("#email-1",
				"#managementLevel-1");
		Page table = this.coordinator.submit(quiet, SAVE, Map.of());
		assertThat(table.html().title()).startsWith("Error:");
		assertThat(table.html().select(".summary a").eachAttr("href")).containsExactly("#givenName-1", "#email-1",
				"#managementLevel-1");
		assertThat(table.text()).contains("Renglón 2, Correo: Revisa el correo", "1 renglón listo",
				"1 con datos por corregir");
		assertThat(table.html().select("#email-1").attr("aria-describedby")).isEqualTo("email-1-e");
		assertThat(table.html().select("#email-1-e").text()).contains("Revisa el correo");
		assertThat(table.html().select("#managementLevel-1 option[selected]").text()).isEqualTo("Operativo");
	}

	@Test
	void asTheyTypeOnlyWhatIsWrongComesBack() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA);
		Page table = this.coordinator.get(at(id));
		Map<String, String> fields = new HashMap<>(typed(7, row("", "", "a@b", "Jefe")));
		fields.putAll(Map.of("_csrf", table.value("_csrf"), "tag", "\"1\"", "row", "7"));
		Page result = autosave(id, fields);
		assertThat(result.html().select("#resultado").attr("data-tag")).isEqualTo("\"2\"");
		assertThat(result.html().select("#resultado").attr("data-saved")).startsWith("Guardado: hoy");
		assertThat(result.html().select("#resultado > .err").eachAttr("id")).containsExactly("email-7-e");
		assertThat(result.html().select("input[name=email-7]")).isEmpty();
		Page late = autosave(id, with(fields, "givenName-7", "Otra"));
		assertThat(late.html().select("#resultado").hasAttr("data-stale")).isTrue();
		assertThat(late.html().select("#cambios").text()).contains("Renglón 1, Nombre: guardado «», aquí «Otra»");
		assertThat(this.coordinator.get(at(id)).html().select("#managementLevel-0 option[selected]").text())
			.isEqualTo("Jefe");
	}

	@Test
	void whatSomebodyElseSavedIsToldAndNothingTypedIsLost() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA);
		Page table = this.coordinator.get(at(id));
		this.stub.save(id, row("31902", "Paola", "otra@ejemplo.mx", "MIDDLE"));
		Page stale = this.coordinator.submit(table, SAVE, Map.of("position-0", "Directora"));
		assertThat(stale.status()).isEqualTo(412);
		assertThat(stale.html().select("#cambios li").eachText()).containsExactly(
				"Renglón 1, Correo: guardado «otra@ejemplo.mx», aquí «paola@ejemplo.mx»",
				"Renglón 1, Puesto: guardado «Jefatura», aquí «Directora»");
		assertThat(stale.value("position-0")).isEqualTo("Directora");
		Page mine = this.coordinator.submit(stale, SAVE, Map.of());
		assertThat(mine.status()).isEqualTo(200);
		assertThat(this.stub.rows(id).getFirst().position()).isEqualTo("Directora");
		assertThat(this.stub.rows(id).getFirst().email()).isEqualTo("paola@ejemplo.mx");
	}

	@Test
	void whatTheApiDoesNotKeepIsKeptOnThePage() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA);
		String longest = "x".repeat(300);
		Page refused = this.coordinator.submit(this.coordinator.get(at(id)), SAVE, Map.of("email-0", longest));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("#email-0-e").text()).contains("Caben 200 caracteres.");
		assertThat(refused.value("email-0")).isEqualTo(longest);
	}

	@Test
	void anApplicationThatCannotBeSavedNowIsShownAgainAsItWasTyped() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA);
		Page table = this.coordinator.get(at(id));
		String call = "PUT /api/v1/enrolments/" + id + "/rows";
		PLATFORM.api().refuse(call, StubApi.problem(503, "unavailable"));
		assertThat(this.coordinator.submit(table, SAVE, Map.of("position-0", "Directora")).status()).isEqualTo(503);
		PLATFORM.api().refuse(call, null);
		Page again = this.coordinator.get(at(id));
		assertThat(again.text()).contains("Recuperamos lo que habías escrito");
		assertThat(again.value("position-0")).isEqualTo("Directora");
	}

	@Test
	void fiveHundredRowsAreSavedAndShown() {
		UUID id = this.stub.add(CandidateState.DRAFT);
		CandidateData[] rows = new CandidateData[500];
		for (int no = 0; no < rows.length; no++) {
			rows[no] = row(String.valueOf(10_000 + no), "Íñigo Ñandú", "persona" + no + "@ejemplo.mx", "MIDDLE");
		}
		this.stub.save(id, rows);
		Page table = this.coordinator.get(at(id));
		assertThat(table.html().select("#filas tr")).hasSize(500);
		Page saved = this.coordinator.submit(table, SAVE, Map.of("position-499", "La última"));
		assertThat(saved.text()).contains("500 renglones listos");
		assertThat(this.stub.rows(id).getLast().position()).isEqualTo("La última");
	}

	@Test
	void whatWasSentElsewhereIsToldInsteadOfLost() {
		UUID id = this.stub.add(CandidateState.SUBMITTED, PAOLA);
		Page table = this.coordinator.get(at(this.stub.add(CandidateState.DRAFT, PAOLA)));
		Map<String, String> fields = new HashMap<>(typed(0, PAOLA));
		fields.putAll(Map.of("_csrf", table.value("_csrf"), "tag", "\"1\"", "row", "0"));
		Page gone = autosave(id, fields);
		assertThat(gone.status()).isEqualTo(409);
		assertThat(gone.html().select("[data-gone]").text()).contains("ya se envió");
		Page page = this.coordinator.post(at(id), Browser.form(fields), base());
		assertThat(page.text()).contains("ya había cambiado de estado", "SEFOME/ALTA/2026/000009");
	}

	@Test
	void aDraftIsThrownAway() {
		UUID id = this.stub.add(CandidateState.DRAFT, PAOLA);
		Page list = this.coordinator.submit(this.coordinator.get(at(id)), Map.entry("action", "discard"), Map.of());
		assertThat(list.text()).contains("Borrador descartado.", "Aún no hay solicitudes de alta");
	}

	@Test
	void whatCameBackIsCorrectedAndSentAgain() {
		UUID id = this.stub.add(CandidateState.SUBMITTED, PAOLA, RAMIRO);
		this.stub.decide(id, 1, null);
		this.stub.decide(id, 2, "Falta el nombramiento");
		Page read = this.coordinator.get(at(id));
		assertThat(read.text()).contains("SEFOME/ALTA/2026/000009", "Autorizado", "Devuelto", "Falta el nombramiento",
				"Te devolvieron 1 renglón", "2 renglones: 1 autorizado, 1 devuelto");
		Page table = this.coordinator.get(read.html().select("a[href$=/corregir]").attr("href"));
		assertThat(table.html().select("#filas tr:not(.why)")).hasSize(1);
		assertThat(table.text()).contains("Renglón 2, motivo de la devolución: Falta el nombramiento");
		Page papers = this.coordinator.submit(table, Map.entry("action", "papers"),
				Map.of("position-1", "Subdirector"));
		assertThat(this.stub.rows(id)).extracting(CandidateData::position).containsExactly("Jefatura", "Subdirector");
		assertThat(papers.text()).contains("SEFOME/ALTA/2026/000009 · 1 renglón devuelto");
		Page scanned = this.coordinator.upload(at(id) + "/documentos?tipo=FORM", papers.value("_csrf"), "f.pdf",
				"%PDF");
		Map<String, String> all = Map.of("active", "1", "accepted", "1", "belonging", "1");
		Page unmarked = this.coordinator.submit(scanned, SEND, all);
		String place = unmarked.html().select(".summary a").attr("href");
		assertThat(place).endsWith(id + "/corregir?completa#annex-1");
		Page marked = this.coordinator.submit(this.coordinator.get(place.replaceFirst("#.*", "")),
				Map.entry("action", "papers"), Map.of("annex-1", "1"));
		Page sent = this.coordinator.submit(marked, SEND, all);
		assertThat(sent.text()).contains("Servicios Generales ya la tiene", "1 autorizado", "1 en revisión");
	}

	@Test
	void theHeadReadsAndGivesTheSecondApproval() {
		UUID id = this.stub.add(CandidateState.SUBMITTED, PAOLA, RAMIRO);
		this.stub.own(id, 1);
		Page read = this.coordinator.get(at(id));
		assertThat(read.text()).contains("falta la segunda aprobación");
		assertThat(read.html().select("button[value=approve]")).isEmpty();
		Browser head = signedIn("20001");
		Page page = head.get(at(id));
		assertThat(page.html().select("button[value=approve]")).hasSize(1);
		Page approved = head.submit(page, Map.entry("action", "approve"), Map.of());
		assertThat(approved.text()).contains("Diste la segunda aprobación", "Segunda aprobación: Rogelio Anguiano");
		assertThat(head.get(at(id) + "/documentos").status()).isEqualTo(403);
		UUID draft = this.stub.add(CandidateState.DRAFT, PAOLA);
		assertThat(head.get(at(draft)).html().select("form.sheet")).isEmpty();
	}

	static String at(UUID id) {
		return "/sefome/altas/" + id;
	}

	static CandidateData row(String number, String name, String email, String level) {
		return new CandidateData(number, name, "Cisneros", "", email, "3125550100", "", "Jefatura", level, false);
	}

	private static Map<String, String> typed(int index, CandidateData row) {
		Map<String, String> fields = new HashMap<>();
		for (Column column : Column.values()) {
			if (column != Column.ANNEX) {
				fields.put(column.id(index), column.of(row));
			}
		}
		return fields;
	}

	private static Map<String, String> with(Map<String, String> fields, String name, String value) {
		Map<String, String> all = new HashMap<>(fields);
		all.put(name, value);
		return all;
	}

	private Page autosave(UUID id, Map<String, String> fields) {
		return this.coordinator.post(at(id) + "/guardar", Browser.form(fields), base(), "HX-Request", "true");
	}

}
