package mx.gob.colima.mesa.e2e;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import mx.gob.colima.mesa.e2e.support.AdminSteps;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One request from filing to closing, by the people whose work it is, each at a browser.
 */
class JourneyTests {

	private static final Pattern FOLIO = Pattern.compile("SEFOME/\\d{4}/\\d{6}");

	private final Desk desk = Desk.running();

	@Test
	void aRequestIsFiledServedLiveAndConfirmed() {
		String subject = Desk.subject("Minisplit de la sala");
		try (Visitor requester = Visitor.atDesk();
				Visitor manager = Visitor.atDesk();
				Visitor agent = Visitor.atDesk()) {
			this.desk.serve(manager, "service-manager");
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			assertThat(PortalSteps.file(requester.page(), subject)).matches(FOLIO);
			AdminSteps.open(manager.page(), subject);
			AdminSteps.recogniseAndAssign(manager.page());
			requester.page().getByText("Seguir mi solicitud").click();
			this.desk.serve(agent, "agent");
			AdminSteps.open(agent.page(), subject);
			AdminSteps.startAndAsk(agent.page(), "¿A qué hora podemos entrar?");
			answer(requester.page());
			agent.page().getByText("A las diez de la mañana.").first().waitFor();
			AdminSteps.resolve(agent.page(), "Se cambió la tarjeta de control.");
			PortalSteps.confirm(requester.page());
			manager.page().reload();
			manager.page().getByText("Confirmada").or(manager.page().getByText("Cerrada")).first().waitFor();
		}
	}

	@Test
	void aStrangerSeesNothingAndIsToldWhoIsSignedIn() {
		try (Visitor stranger = Visitor.atDesk()) {
			stranger.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SECTUR"));
			stranger.page().getByText("Cambiar de cuenta").waitFor();
			assertThat(stranger.page().locator("main").textContent()).contains("Entraste como");
			Response missing = stranger.page()
				.navigate(this.desk.portal() + "/sectur/solicitudes/01900000-0000-7000-8000-000000000000");
			assertThat(missing.status()).isEqualTo(404);
		}
	}

	private static void answer(Page page) {
		page.getByText("El plazo está detenido").or(page.getByText("en pausa")).first().waitFor();
		PortalSteps.answer(page, "A las diez de la mañana.");
		page.getByText("A las diez de la mañana.").first().waitFor();
	}

}
