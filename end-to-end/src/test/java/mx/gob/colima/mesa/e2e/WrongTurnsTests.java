package mx.gob.colima.mesa.e2e;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.e2e.support.AdminSteps;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people do without meaning to: a clear answer, and nothing lost.
 */
class WrongTurnsTests {

	private final Desk desk = Desk.running();

	@Test
	void twoClicksAndTheBackButtonFileOneRequest() {
		String subject = Desk.subject("Dos clics");
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			PortalSteps.fill(page, subject);
			PortalSteps.review(page);
			page.locator("button.wide[value=send]").dblclick();
			String folio = PortalSteps.folio(page);
			page.goBack();
			page.locator("button.wide[value=send]").click();
			assertThat(PortalSteps.folio(page)).isEqualTo(folio);
			page.navigate(this.desk.portal() + "/sefome/solicitudes?q=" + subject.replace(" ", "%20"));
			assertThat(page.locator("main ul.rows > li").count()).isEqualTo(1);
		}
	}

	@Test
	void aSessionThatEndedWhileWritingLosesNothing() {
		String subject = Desk.subject("Sesión que termina");
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			PortalSteps.fill(page, subject);
			page.context().clearCookies();
			page.locator("button.wide[value=review]").click();
			requester.fillSignIn(this.desk.person("requester", "SEFOME"));
			page.locator("#subject").waitFor();
			assertThat(page.locator("#subject").inputValue()).isEqualTo(subject);
			assertThat(page.locator("#description").inputValue()).isEqualTo("Gotea sobre la mesa desde el jueves.");
			PortalSteps.review(page);
			assertThat(PortalSteps.send(page)).startsWith("SEFOME/");
		}
	}

	@Test
	void whatIsTooLongIsSaidBesideTheFieldAndKept() {
		String tooLong = "Gotea ".repeat(400);
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			PortalSteps.fill(page, Desk.subject("Muy largo"));
			page.locator("#description").fill(tooLong);
			page.locator("button.wide[value=review]").click();
			page.locator("[role=alert]").waitFor();
			assertThat(page.title()).startsWith("Error");
			assertThat(page.locator("#description-e").textContent()).contains("2,000");
			assertThat(page.locator("#description").inputValue()).isEqualTo(tooLong);
		}
	}

	@Test
	void withoutScriptsEverythingWorks() {
		String subject = Desk.subject("Sin JavaScript");
		try (Visitor requester = requester(Visitor.withoutScripts())) {
			String folio = PortalSteps.file(requester.page(), subject);
			requester.page().getByText("Seguir mi solicitud").click();
			assertThat(requester.page().locator("main").textContent()).contains(folio, subject);
			requester.page().getByText("Cancelar la solicitud").click();
			requester.page().locator("textarea").fill("Ya no hace falta.");
			requester.page().locator("main form button").last().click();
			requester.page().getByText("Cancelada").first().waitFor();
		}
	}

	@Test
	void twoTabsThatAnswerTheSameQuestionKeepWhatTheSecondWrote() {
		String subject = Desk.subject("Dos pestañas");
		try (Visitor requester = requester(Visitor.atDesk()); Visitor agent = Visitor.atDesk()) {
			asked(requester.page(), agent, subject);
			Page second = requester.anotherTab();
			second.navigate(requester.page().url());
			second.locator("#answer").fill("De ventana, desde la segunda pestaña.");
			PortalSteps.answer(requester.page(), "Es un minisplit.");
			requester.page().getByText("Es un minisplit.").first().waitFor();
			second.locator("#novedad").waitFor();
			assertThat(second.locator("#answer").inputValue()).isEqualTo("De ventana, desde la segunda pestaña.");
			second.locator("button[value=answer]").click();
			second.locator("#cambios").waitFor();
			assertThat(second.locator("main").textContent()).contains("De ventana, desde la segunda pestaña.");
		}
	}

	@Test
	void whatTheServerPutBackIntoAFieldSurvivesWhatHappensMeanwhile() {
		String subject = Desk.subject("Texto devuelto");
		String tooLong = "Muy largo. ".repeat(200);
		try (Visitor requester = requester(Visitor.atDesk()); Visitor agent = Visitor.atDesk()) {
			asked(requester.page(), agent, subject);
			PortalSteps.answer(requester.page(), tooLong);
			requester.page().locator("#answer-e").waitFor();
			AdminSteps.write(agent.page(), "Aquí sigo.");
			requester.page().getByText("Aquí sigo.").first().waitFor();
			assertThat(requester.page().locator("#answer").inputValue()).isEqualTo(tooLong);
		}
	}

	@Test
	void reloadingAFormBringsBackItsDraft() {
		String subject = Desk.subject("Recargada");
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			PortalSteps.fill(page, subject);
			page.waitForURL(Pattern.compile(".*borrador=.*"));
			page.reload();
			assertThat(page.locator("#subject").inputValue()).isEqualTo(subject);
		}
	}

	@Test
	void whoeverIsSecondOnARequestSeesWhatChangedAndKeepsTheirWords() {
		String subject = Desk.subject("Dos personas");
		try (Visitor requester = requester(Visitor.atDesk());
				Visitor first = Visitor.atDesk();
				Visitor second = Visitor.atDesk()) {
			this.desk.serve(first, "service-manager");
			this.desk.serve(second, "service-manager");
			PortalSteps.file(requester.page(), subject);
			AdminSteps.open(first.page(), subject);
			AdminSteps.open(second.page(), subject);
			AdminSteps.button(second.page(), "Rechazar…").click();
			AdminSteps.text(second.page(), "Motivo").fill("No es un servicio de la mesa.");
			AdminSteps.button(first.page(), "Reconocer").click();
			first.page().getByText("Reconocida").first().waitFor();
			AdminSteps.button(second.page(), "Rechazar").last().click();
			second.page().getByText("mientras").first().waitFor();
			assertThat(AdminSteps.text(second.page(), "Motivo").inputValue())
				.isEqualTo("No es un servicio de la mesa.");
		}
	}

	private void asked(Page requester, Visitor agent, String subject) {
		PortalSteps.file(requester, subject);
		try (Visitor manager = Visitor.atDesk()) {
			this.desk.serve(manager, "service-manager");
			AdminSteps.open(manager.page(), subject);
			AdminSteps.recogniseAndAssign(manager.page());
		}
		this.desk.serve(agent, "agent");
		AdminSteps.open(agent.page(), subject);
		AdminSteps.startAndAsk(agent.page(), "¿Qué modelo es?");
		requester.getByText("Seguir mi solicitud").click();
		requester.locator("#answer").waitFor();
	}

	private Visitor requester(Visitor visitor) {
		visitor.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
		visitor.page().waitForURL(this.desk.portal() + "/sefome");
		return visitor;
	}

}
