package mx.gob.colima.mesa.portal.requests;

import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import mx.gob.colima.mesa.portal.stub.StubApi;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTests extends AbstractPortalTests {

	private static final String SERVICE = "Reparación de aire acondicionado";

	@Test
	void questionIsAnsweredAndTheClockExplained() {
		UUID id = asked();
		Page page = open(id);
		assertThat(page.text()).contains("En espera de tu respuesta", "¿A qué hora podemos entrar", "El reloj de la",
				"En pausa: se espera al proveedor. No cuenta.", "En pausa: esperamos tu respuesta. No cuenta.",
				"Usado: 7 h 53 min de 28 h hábiles, plazo de 3 días hábiles");
		assertThat(page.html().select("svg.ruler rect.run")).hasSize(2);
		assertThat(page.html().select("svg.ruler rect.hold")).hasSize(2);
		Page done = this.browser.submit(page, Map.entry("action", "answer"), Map.of("answer", "A las 10"));
		assertThat(done.text()).contains("Respuesta enviada", "A las 10", "Respondiste", "En proceso");
		assertThat(done.html().select("#tarea section")).isEmpty();
	}

	@Test
	void emptyAnswerIsAskedForAgain() {
		Page page = this.browser.submit(open(asked()), Map.entry("action", "answer"), Map.of("answer", "  "));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.html().select("#answer-e").text()).contains("Escribe tu respuesta.");
	}

	@Test
	void solutionIsConfirmedWithARating() {
		UUID id = resolved();
		Page done = this.browser.submit(open(id), Map.entry("action", "judge"),
				Map.of("resolved", "yes", "rating", "5"));
		assertThat(done.text()).contains("Gracias. Quedó registrado.", "Cerrada", "La confirmaste: cerrada");
	}

	@Test
	void whatIsNotResolvedNeedsAText() {
		UUID id = resolved();
		Page page = this.browser.submit(open(id), Map.entry("action", "judge"), Map.of("resolved", "no"));
		assertThat(page.status()).isEqualTo(422);
		assertThat(page.text()).contains("Escribe qué falta");
		Page done = this.browser.submit(page, Map.entry("action", "judge"),
				Map.of("resolved", "no", "missing", "Sigue goteando"));
		assertThat(done.text()).contains("La reabriste: no quedó resuelto", "Sigue goteando");
	}

	@Test
	void reopeningIsAnsweredInItsOwnWords() {
		UUID id = resolved();
		Page done = this.browser.submit(open(id), Map.entry("action", "judge"),
				Map.of("resolved", "no", "missing", "Sigue goteando"));
		assertThat(done.html().select("main .note.ok").text())
			.isEqualTo("Gracias por avisar: tu solicitud se reabrió y el reloj sigue.");
		Page english = this.browser.get("/sefome/solicitudes/" + id + "?hecho=reopen", "Accept-Language", "en");
		assertThat(english.html().select("main .note.ok").text())
			.isEqualTo("Thank you for telling us: your request was reopened and the clock goes on.");
	}

	@Test
	void answerToAQuestionThatIsGoneIsKept() {
		UUID id = asked();
		Page page = open(id);
		PLATFORM.api()
			.requests()
			.move(id, RequestState.IN_PROGRESS, EventKind.RESUMED, "sg.larios", "Ya pudimos entrar");
		Page stale = this.browser.submit(page, Map.entry("action", "answer"), Map.of("answer", "A las 10"));
		assertThat(stale.status()).isEqualTo(412);
		assertThat(stale.html().select("#cambios").text()).contains("cambió mientras escribías",
				"Se reanudó, por Octavio Larios Ríos");
		assertThat(stale.html().select("#message").text()).isEqualTo("A las 10");
	}

	@Test
	void answerToAQuestionThatStillStandsIsKeptInItsPlace() {
		UUID id = asked();
		Page page = open(id);
		PLATFORM.api().requests().move(id, RequestState.ON_HOLD, EventKind.QUESTION_ASKED, "sg.larios", "¿O mañana?");
		Page stale = this.browser.submit(page, Map.entry("action", "answer"), Map.of("answer", "A las 10"));
		assertThat(stale.html().select("#answer").text()).isEqualTo("A las 10");
		Page done = this.browser.submit(stale, Map.entry("action", "answer"), Map.of());
		assertThat(done.text()).contains("Respuesta enviada");
	}

	@Test
	void withdrawalAsksForAReason() {
		UUID id = PLATFORM.api().requests().add("31847", "Para cancelar", SERVICE, RequestState.SUBMITTED);
		Page ask = this.browser.get("/sefome/solicitudes/" + id + "/cancelar");
		Page fault = this.browser.submit(ask, Map.entry("action", "cancel"), Map.of("message", ""));
		assertThat(fault.text()).contains("Escribe por qué la cancelas.");
		Page done = this.browser.submit(fault, Map.entry("action", "cancel"), Map.of("message", "Ya no hace falta"));
		assertThat(done.text()).contains("Solicitud cancelada", "La cancelaste", "Ya no hace falta");
	}

	@Test
	void withdrawalThatComesTooLateKeepsItsReason() {
		UUID id = PLATFORM.api().requests().add("31847", "Tarde", SERVICE, RequestState.SUBMITTED);
		Page ask = this.browser.get("/sefome/solicitudes/" + id + "/cancelar");
		PLATFORM.api().requests().move(id, RequestState.RESOLVED, EventKind.RESOLVED, "sg.larios", "Listo");
		Page late = this.browser.submit(ask, Map.entry("action", "cancel"), Map.of("message", "Ya no hace falta"));
		assertThat(late.status()).isEqualTo(412);
		assertThat(late.text()).contains("ya no se puede cancelar", "Ya no hace falta");
		assertThat(late.html().select("main button.danger")).isEmpty();
	}

	@Test
	void whatTheApiRefusesIsToldBesideTheAnswerAndNothingIsLost() {
		UUID id = asked();
		String call = "POST /api/v1/requests/" + id + "/answer";
		Page page = open(id);
		PLATFORM.api()
			.refuse(call, StubApi.problem(422, "invalid",
					new FieldProblem("text", "x", "Hay un signo que no se puede guardar.")));
		Page refused = this.browser.submit(page, Map.entry("action", "answer"), Map.of("answer", "A las 10"));
		PLATFORM.api().refuse(call, null);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("#answer-e").text()).contains("Hay un signo que no se puede guardar.");
		assertThat(refused.html().select("#answer").text()).isEqualTo("A las 10");
		assertThat(this.browser.submit(refused, Map.entry("action", "answer"), Map.of()).text())
			.contains("Respuesta enviada");
	}

	@Test
	void pagesSpeakEnglishToWhoAsksForIt() {
		this.browser.get("/sefome");
		Page english = this.browser.get("/sefome/solicitudes", "Accept-Language", "en-GB,en;q=0.9");
		assertThat(english.html().select("html").attr("lang")).isEqualTo("en");
		assertThat(english.text()).contains("My requests");
		Page german = this.browser.get("/sefome/solicitudes", "Accept-Language", "de");
		assertThat(german.html().select("html").attr("lang")).isEqualTo("es-MX");
		assertThat(german.text()).contains("Mis solicitudes");
	}

	@Test
	void messageIsAdded() {
		UUID id = PLATFORM.api().requests().add("31847", "Con mensaje", SERVICE, RequestState.IN_PROGRESS);
		Page done = this.browser.submit(open(id), Map.entry("action", "message"), Map.of("message", "Hola <b>"));
		assertThat(done.html().select(".msg.mine").text()).contains("Hola <b>");
	}

	@Test
	void messageWhoseAnswerWasLostIsSentAgainAndAddedOnce() {
		UUID id = PLATFORM.api().requests().add("31847", "Respuesta perdida", SERVICE, RequestState.IN_PROGRESS);
		PLATFORM.api().lose("POST /api/v1/requests/" + id + "/messages");
		Page away = this.browser.submit(open(id), Map.entry("action", "message"), Map.of("message", "Ya hay luz"));
		assertThat(away.status()).isEqualTo(503);
		Page kept = this.browser.get(away.html().select("main a.btn").attr("href"));
		assertThat(kept.html().select("#message").text()).isEqualTo("Ya hay luz");
		Page done = this.browser.submit(kept, Map.entry("action", "message"), Map.of());
		assertThat(done.text()).contains("Mensaje enviado");
		assertThat(done.html().select(".msg.mine:contains(Ya hay luz)")).hasSize(1);
	}

	@Test
	void otherTextUnderAUsedKeyIsToldAndCanBeSentAfterwards() {
		UUID id = PLATFORM.api().requests().add("31847", "Dos textos", SERVICE, RequestState.IN_PROGRESS);
		Page page = open(id);
		this.browser.submit(page, Map.entry("action", "message"), Map.of("message", "El primero"));
		Page conflict = this.browser.submit(page, Map.entry("action", "message"), Map.of("message", "El segundo"));
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.html().select(".note.warn").text()).contains("Ya se había enviado algo");
		assertThat(conflict.html().select("#message").text()).isEqualTo("El segundo");
		Page done = this.browser.submit(conflict, Map.entry("action", "message"), Map.of());
		assertThat(done.html().select(".msg.mine").eachText()).anyMatch((text) -> text.contains("El primero"))
			.anyMatch((text) -> text.contains("El segundo"));
	}

	@Test
	void whatIsNotThereAndWhatIsNotOursLookTheSame() {
		UUID foreign = PLATFORM.api().requests().add("50001", "Ajena", SERVICE, RequestState.SUBMITTED);
		UUID colleague = PLATFORM.api().requests().add("20003", "De otro", SERVICE, RequestState.SUBMITTED);
		Page nowhere = open(UUID.randomUUID());
		assertThat(nowhere.status()).isEqualTo(404);
		for (UUID id : new UUID[] { foreign, colleague }) {
			Page page = open(id);
			assertThat(page.status()).isEqualTo(404);
			assertThat(untoken(page)).isEqualTo(untoken(nowhere));
			assertThat(this.browser.get("/sefome/solicitudes/" + id + "/cancelar").status()).isEqualTo(404);
			assertThat(this.browser.get("/sefome/solicitudes/" + id + "/recibida").status()).isEqualTo(404);
		}
		assertThat(this.browser.get("/sefome/solicitudes/no-es-un-id").status()).isEqualTo(404);
		assertThat(this.browser.get("/nadie").status()).isEqualTo(404);
	}

	@Test
	void coordinatorSeesTheRequestsOfTheDependencyAndWhoseTheyAre() {
		PLATFORM.api().requests().add("31847", "De Mariana", SERVICE, RequestState.SUBMITTED);
		PLATFORM.api().requests().add("50001", "De otra dependencia", SERVICE, RequestState.SUBMITTED);
		Browser coordinator = signedIn("20002");
		Page list = coordinator.get("/sefome/solicitudes");
		assertThat(list.text()).contains("Solicitudes de la dependencia", "De Mariana", "Pide Mariana Solórzano Ochoa")
			.doesNotContain("De otra dependencia");
	}

	@Test
	void listIsSearchedAndFetchedAnewInPart() {
		PLATFORM.api().requests().add("31847", "Ventana rota", SERVICE, RequestState.SUBMITTED);
		assertThat(this.browser.get("/sefome/solicitudes?q=ventana").text()).contains("Ventana rota");
		assertThat(this.browser.get("/sefome/solicitudes?q=zzz").text()).contains("Nada con «zzz»");
		Page part = this.browser.get("/sefome/solicitudes", "HX-Request", "true");
		assertThat(part.html().select("#novedades .item")).isNotEmpty();
		assertThat(part.html().select("header, footer")).isEmpty();
	}

	private UUID asked() {
		return PLATFORM.api()
			.requests()
			.add("31847", "Aire de la sala", SERVICE, RequestState.ON_HOLD, EventKind.ACKNOWLEDGED, EventKind.ASSIGNED,
					EventKind.QUESTION_ASKED);
	}

	private UUID resolved() {
		return PLATFORM.api()
			.requests()
			.add("31847", "Cerradura", SERVICE, RequestState.RESOLVED, EventKind.ACKNOWLEDGED, EventKind.RESOLVED);
	}

	private Page open(UUID id) {
		return this.browser.get("/sefome/solicitudes/" + id);
	}

	private static String untoken(Page page) {
		return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
	}

}
