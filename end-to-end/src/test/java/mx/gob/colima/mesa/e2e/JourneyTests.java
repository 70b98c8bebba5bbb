package mx.gob.colima.mesa.e2e;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import mx.gob.colima.mesa.e2e.support.Desk;
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
		String subject = "Minisplit de la sala " + System.nanoTime() % 1_000_000;
		try (Visitor requester = Visitor.atDesk();
				Visitor manager = Visitor.atDesk();
				Visitor agent = Visitor.atDesk()) {
			open(manager, "service-manager");
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			file(requester.page(), subject);
			assertThat(requester.page().locator(".folio").textContent()).matches(FOLIO);
			recogniseAndAssign(manager.page(), subject);
			requester.page().getByText("Seguir mi solicitud").click();
			open(agent, "agent");
			ask(agent.page(), subject);
			answer(requester.page());
			resolve(agent.page());
			confirm(requester.page());
			assertThat(requester.accessibilityFaults()).isEmpty();
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

	private void open(Visitor visitor, String role) {
		visitor.signIn(this.desk.admin() + "/", this.desk.person(role, null));
		visitor.page().getByText("En vivo").waitFor();
	}

	private static void file(Page page, String subject) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Solicitar").setExact(true)).first().click();
		page.getByText("Reparación de aire acondicionado").first().click();
		page.locator("#subject").waitFor();
		page.locator("input[name=who][value=other]").check();
		page.locator("#query").fill("a");
		page.locator("button[value=find]").click();
		page.locator("input[name=person]").nth(1).waitFor();
		page.locator("input[name=person]").first().check();
		page.locator("#subject").fill(subject);
		page.locator("#place").fill("Edificio B, sala de juntas");
		page.locator("#description").fill("Gotea sobre la mesa desde el jueves.");
		page.locator("#accepted").check();
		page.locator("button.wide[value=review]").click();
		page.locator("button.wide[value=send]").click();
		page.locator(".folio").waitFor();
	}

	private static void recogniseAndAssign(Page page, String subject) {
		page.getByText(subject).first().click();
		button(page, "Reconocer").click();
		button(page, "Asignar…").click();
		choose(page, "Área ejecutora", "Climas y mantenimiento");
		choose(page, "Responsable", "Efraín Larios");
		button(page, "Asignar").last().click();
		page.getByText("Falta iniciarla").first().waitFor();
	}

	private static void ask(Page page, String subject) {
		page.getByText(subject).first().click();
		button(page, "Iniciar").click();
		button(page, "Preguntar…").click();
		text(page, "Pregunta").fill("¿A qué hora podemos entrar?");
		button(page, "Preguntar").last().click();
		page.getByText("Le toca responder a quien solicita").first().waitFor();
	}

	private static void answer(Page page) {
		page.locator("#answer").fill("A las diez de la mañana.");
		page.locator("button[value=answer]").click();
		page.getByText("A las diez de la mañana.").first().waitFor();
	}

	private static void resolve(Page page) {
		page.getByText("A las diez de la mañana.").first().waitFor();
		button(page, "Resolver…").click();
		text(page, "Solución").fill("Se cambió la tarjeta de control.");
		button(page, "Resolver").last().click();
		page.getByText("Le toca confirmar a quien solicita").first().waitFor();
	}

	private static void confirm(Page page) {
		page.locator("#resolved").check();
		page.locator("button[value=judge]").click();
		page.getByText("Cerrada").first().waitFor();
		page.locator("#resolved")
			.waitFor(new Locator.WaitForOptions()
				.setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
	}

	private static void choose(Page page, String label, String item) {
		page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).click();
		page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText(item)).first().click();
	}

	private static Locator text(Page page, String label) {
		return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
