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
 * Work without a mouse: wherever one goes, the keyboard goes along.
 */
class KeyboardTests {

	private final Desk desk = Desk.running();

	@Test
	void aRequestIsOpenedLeftAndActedOnFromTheKeyboard() {
		String subject = Desk.subject("Solo con teclado");
		try (Visitor requester = Visitor.atDesk(); Visitor manager = Visitor.atDesk()) {
			this.desk.serve(manager, "service-manager");
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			String folio = PortalSteps.file(requester.page(), subject);
			Page page = manager.page();
			page.keyboard().press("/");
			page.keyboard().type(folio);
			page.keyboard().press("Enter");
			page.waitForURL(Pattern.compile(".*[?&]q=.*"));
			page.getByText(subject).first().waitFor();
			page.locator("vaadin-grid")
				.first()
				.evaluate("(grid) => grid.shadowRoot.querySelector('#items [tabindex=\"0\"]').focus()");
			page.keyboard().press("Space");
			AdminSteps.button(page, "Reconocer").waitFor();
			page.waitForFunction("() => document.activeElement.classList.contains('detalle')");
			page.keyboard().press("Escape");
			page.waitForFunction("() => document.activeElement.localName === 'vaadin-grid'");
			page.keyboard().press("Space");
			// the panel that was left goes slowly: only the new one has the keyboard
			page.waitForFunction("() => document.activeElement.classList.contains('detalle')");
			AdminSteps.button(page, "Reconocer").press("Enter");
			page.getByText("Falta asignarla").first().waitFor();
			assertThat(page.url()).contains("/bandeja/");
		}
	}

	@Test
	void thePortalsFirstStopLeadsToTheContent() {
		try (Visitor requester = Visitor.atDesk()) {
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			Page page = requester.page();
			page.waitForURL(this.desk.portal() + "/sefome");
			page.keyboard().press("Tab");
			assertThat(page.evaluate("document.activeElement.getAttribute('href')")).isEqualTo("#contenido");
			page.keyboard().press("Enter");
			page.waitForURL("**#contenido");
		}
	}

}
