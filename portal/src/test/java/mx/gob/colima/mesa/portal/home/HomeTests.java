package mx.gob.colima.mesa.portal.home;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTests extends AbstractPortalTests {

	private static final String SERVICE = "Cerrajería";

	@Test
	void solutionThatWaitsForConfirmationIsShownFirst() {
		UUID id = PLATFORM.api()
			.requests()
			.add("31847", "Cerradura del archivo", SERVICE, RequestState.RESOLVED, EventKind.ACKNOWLEDGED,
					EventKind.RESOLVED);
		Element duty = duty(this.browser.get("/sefome"), id);
		assertThat(duty.text()).contains("¿Quedó resuelto? Cerradura del archivo",
				"Confirma la solución, o di qué falta.");
		assertThat(duty.select("a.btn").text()).startsWith("Confirmar");
		assertThat(PLATFORM.api().calls("GET /api/v1/requests/" + id)).as("calls that home has no use for").isZero();
		Page task = this.browser.get(duty.select("a.btn").attr("href").replaceFirst("#.*", ""));
		assertThat(task.html().select("#tarea [name=resolved]")).hasSize(2);
	}

	@Test
	void questionIsShownWithItsTextAndWithWhatItStops() {
		UUID id = PLATFORM.api()
			.requests()
			.add("31847", "Aire de la sala", SERVICE, RequestState.ON_HOLD, EventKind.ACKNOWLEDGED,
					EventKind.QUESTION_ASKED);
		Element duty = duty(this.browser.get("/sefome"), id);
		assertThat(duty.text()).contains("¿A qué hora podemos entrar a la sala de juntas?",
				"El plazo está detenido hasta que respondas.");
		assertThat(duty.select("a.btn").text()).startsWith("Responder");
	}

	@Test
	void colleaguesDutiesAreNotTheCoordinators() {
		PLATFORM.api()
			.requests()
			.add("31847", "Llave de Mariana", SERVICE, RequestState.RESOLVED, EventKind.ACKNOWLEDGED,
					EventKind.RESOLVED);
		Browser coordinator = signedIn("20002");
		Page home = coordinator.get("/sefome");
		assertThat(home.text()).contains("Solicitudes abiertas de la dependencia", "Nada espera tu respuesta");
		assertThat(home.html().select("article.task")).isEmpty();
	}

	private static Element duty(Page home, UUID id) {
		return home.html()
			.select("article.task:has(a[href*=" + id + "])")
			.stream()
			.findFirst()
			.orElseThrow(() -> new AssertionError("no duty for " + id + " in " + home.text()));
	}

}
