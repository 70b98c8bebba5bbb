package mx.gob.colima.mesa.portal.filing;

import java.util.HashMap;
import java.util.Map;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import mx.gob.colima.mesa.portal.stub.StubApi;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilingTests extends AbstractPortalTests {

	static final Map<String, String> GOOD = Map.of("who", "me", "subject", "Gotea el aire", "place", "Edificio B",
			"description", "Desde el jueves.\nA doce personas.", "accepted", "1");

	private static final String POST = "POST /api/v1/requests";

	@Test
	void formTellsWhatIsPromisedBeforeItIsSent() {
		Page form = this.browser.get(AIR);
		assertThat(form.text()).contains("Lo que se te promete", "Nivel Ordinario", "3 días hábiles",
				"lunes a viernes de 8:30 a 16:30", "Compra de equipo nuevo");
	}

	@Test
	void requestForAColleagueIsFiledWithoutJavaScript() {
		Page form = this.browser.get(AIR);
		Map<String, String> typed = new HashMap<>(GOOD);
		typed.putAll(Map.of("who", "other", "query", "Rosa"));
		Page found = this.browser.submit(form, Map.entry("action", "find"), typed);
		String person = found.html().select("[name=person]").get(0).val();
		assertThat(found.text()).contains("2 personas encontradas", "Rosa Elena Cárdenas Vuelvas, 41207");
		assertThat(found.value("subject")).isEqualTo("Gotea el aire");
		Page review = this.browser.submit(found, Map.entry("action", "review"), Map.of("person", person));
		assertThat(review.text()).contains("Revisa antes de enviar", "Rosa Elena Cárdenas Vuelvas, 41207",
				"Gotea el aire");
		Page receipt = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		assertThat(receipt.uri().getPath()).endsWith("/recibida");
		assertThat(receipt.text()).contains("Recibimos tu solicitud", "SEFOME/2026/000", "Queda resuelto");
	}

	@Test
	void faultsAreToldInTheOrderOfThePageAndNothingIsLost() {
		Page form = this.browser.get(AIR);
		Page faults = this.browser.submit(form, Map.entry("action", "review"), Map.of("who", "other", "person", "typed",
				"beneficiaryName", "Rosa Elena", "employeeNumber", "31A47", "subject", "x".repeat(130)));
		assertThat(faults.status()).isEqualTo(422);
		assertThat(faults.html().title()).startsWith("Error:");
		assertThat(faults.html().select(".summary a").eachAttr("href")).containsExactly("#employeeNumber", "#subject",
				"#place", "#description", "#accepted");
		assertThat(faults.text()).contains("Usa solo números. Escribiste «31A47».", "Asunto: caben 120 caracteres");
		assertThat(faults.value("beneficiaryName")).isEqualTo("Rosa Elena");
		assertThat(faults.value("subject")).hasSize(130);
		assertThat(faults.html().select("#place").attr("aria-describedby")).contains("place-e");
	}

	@Test
	void whatOnlyTheApiCanJudgeIsToldBesideTheField() {
		Page review = review();
		PLATFORM.api()
			.refuse(POST,
					StubApi.problem(422, "invalid",
							new FieldProblem("beneficiary.employeeNumber", "x", "Ese número no es tuyo."),
							new FieldProblem("place", "x", "Ese lugar no existe.")));
		Page faults = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		PLATFORM.api().refuse(POST, null);
		assertThat(faults.status()).isEqualTo(422);
		assertThat(faults.html().select("#place-e").text()).contains("Ese lugar no existe.");
		assertThat(faults.value("subject")).isEqualTo("Gotea el aire");
		assertThat(faults.value("key")).isEqualTo(review.value("key"));
	}

	@Test
	void sendingTwiceFilesOnce() {
		Page review = review();
		int before = PLATFORM.api().requests().size();
		Page first = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		Page second = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		assertThat(second.uri()).isEqualTo(first.uri());
		assertThat(PLATFORM.api().requests().size()).isEqualTo(before + 1);
	}

	@Test
	void newVersionOfTheServiceIsShownBeforeItIsAccepted() {
		Page review = review();
		PLATFORM.api().republish();
		Page form = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		assertThat(form.status()).isEqualTo(409);
		assertThat(form.text()).contains("cambiaron mientras escribías");
		assertThat(form.html().select("#accepted[checked]")).isEmpty();
		assertThat(form.value("subject")).isEqualTo("Gotea el aire");
	}

	@Test
	void textSentBeforeWithTheSameKeyIsTold() {
		Page review = review();
		PLATFORM.api().refuse(POST, StubApi.problem(409, "idempotency_conflict"));
		Page form = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		PLATFORM.api().refuse(POST, null);
		assertThat(form.text()).contains("ya se envió antes con otro texto");
		assertThat(form.value("key")).isNotEqualTo(review.value("key"));
	}

	@Test
	void nothingIsLostWhileTheApiIsAway() {
		Page review = review();
		PLATFORM.api().refuse(POST, StubApi.problem(503, "unavailable"));
		Page away = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		PLATFORM.api().refuse(POST, null);
		assertThat(away.status()).isEqualTo(503);
		assertThat(away.text()).contains("Lo que tiene folio está a salvo", "Lo que escribiste está guardado");
		Page form = this.browser.get(away.html().select("main a.btn").attr("href"));
		assertThat(form.value("subject")).isEqualTo("Gotea el aire");
		assertThat(form.value("key")).isEqualTo(review.value("key"));
	}

	@Test
	void autosaveOfAnotherTabLeavesTheKeptFormAlone() {
		Page review = review();
		String csrf = review.html().select("form.review input[name=_csrf]").val();
		PLATFORM.api().refuse(POST, StubApi.problem(503, "unavailable"));
		PLATFORM.api().refuse("POST /api/v1/drafts", StubApi.problem(503, "unavailable"));
		this.browser.submit(review, Map.entry("action", "send"), Map.of());
		Page part = this.browser.post(AIR + "/borrador",
				Browser.form(Map.of("_csrf", csrf, "subject", "Tecleando", "key", "otra")), base(), "HX-Request",
				"true");
		PLATFORM.api().refuse("POST /api/v1/drafts", null);
		PLATFORM.api().refuse(POST, null);
		assertThat(part.status()).isEqualTo(503);
		assertThat(this.browser.get(AIR).value("subject")).isEqualTo("Gotea el aire");
	}

	@Test
	void headSeesTheCatalogueAndThatNothingIsPending() {
		Browser head = signedIn("20001");
		assertThat(head.get("/sefome").text()).contains("Nada espera tu respuesta", "Titular");
		assertThat(head.get("/sefome/servicios").html().select("main a[href*=solicitar]")).isEmpty();
		assertThat(head.get(AIR).status()).isEqualTo(403);
		assertThat(head.get("/sefome/solicitudes").status()).isEqualTo(403);
	}

	private Page review() {
		return this.browser.submit(this.browser.get(AIR), Map.entry("action", "review"), GOOD);
	}

}
