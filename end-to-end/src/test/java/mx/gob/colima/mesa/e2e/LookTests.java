package mx.gob.colima.mesa.e2e;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import mx.gob.colima.mesa.e2e.support.AdminSteps;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page on a desk and on a phone, light and dark: nothing that WCAG 2.2 AA forbids,
 * and nothing wider than the window.
 */
class LookTests {

	private static final List<String> PORTAL = List.of("", "/servicios", "/servicios?q=nada%20de%20eso", "/solicitudes",
			"/solicitudes?ver=todas", "/solicitudes?ver=terminadas", "/borradores", "/solicitudes/no-hay", "/altas",
			"/salir");

	private final Desk desk = Desk.running();

	@Test
	void pagesOfARequesterFromTheFormToTheRequest() {
		try (Visitor requester = Visitor.atDesk()) {
			Page page = requester.page();
			SoftAssertions faults = new SoftAssertions();
			page.navigate(this.desk.portal() + "/");
			look(requester, "portal-directorio", faults);
			page.navigate(this.desk.portal() + "/sefome");
			look(requester, "keycloak-entrada", faults);
			requester.fillSignIn(this.desk.person("requester", "SEFOME"));
			page.waitForURL(this.desk.portal() + "/sefome");
			PortalSteps.openForm(page);
			page.locator("button.wide[value=review]").click();
			page.locator("[role=alert]").waitFor();
			look(requester, "portal-solicitar-errores", faults);
			// no wider than the window either: one word of 85 letters
			PortalSteps.fill(page, Desk.subject("Sevéentodaspartes".repeat(5)));
			PortalSteps.attach(page, "techo-humedo-de-la-sala-de-juntas-del-segundo-piso.jpg");
			page.locator("#archivo")
				.setInputFiles(new FilePayload("video.pdf", "application/pdf", new byte[(10 << 20) + 1]));
			look(requester, "portal-solicitar", faults);
			PortalSteps.review(page);
			look(requester, "portal-revisar", faults);
			PortalSteps.send(page);
			look(requester, "portal-recibida", faults);
			page.getByText("Seguir mi solicitud").click();
			page.locator("#solicitud").waitFor();
			look(requester, "portal-solicitud", faults);
			page.navigate(page.url() + "/archivos");
			look(requester, "portal-archivos", faults);
			page.goBack();
			page.getByText("Cancelar la solicitud").click();
			look(requester, "portal-cancelar", faults);
			everyPage(requester, "/sefome", "requester", faults);
			faults.assertAll();
		}
	}

	@ParameterizedTest
	@MethodSource("others")
	void pagesOfTheDependencysOthers(String role) {
		try (Visitor visitor = Visitor.atDesk()) {
			SoftAssertions faults = new SoftAssertions();
			visitor.signIn(this.desk.portal() + "/sefome", this.desk.person(role, "SEFOME"));
			visitor.page().waitForURL(this.desk.portal() + "/sefome");
			everyPage(visitor, "/sefome", role, faults);
			visitor.page().navigate(this.desk.portal() + "/sectur");
			look(visitor, "portal-otra-puerta-" + role, faults);
			visitor.page().navigate(this.desk.admin() + "/");
			visitor.page().getByText("Cambiar de cuenta").waitFor();
			look(visitor, "admin-otra-puerta-" + role, faults);
			faults.assertAll();
		}
	}

	@Test
	void anApplicationFromTheTableToSg() {
		try (Visitor coordinator = Visitor.atDesk()) {
			Page page = coordinator.page();
			SoftAssertions faults = new SoftAssertions();
			coordinator.signIn(this.desk.portal() + "/sefome/altas", this.desk.person("coordinator", "SEFOME"));
			page.locator("button[value=begin]").click();
			page.locator("#email-0").fill("Sevéentodaspartes".repeat(5));
			page.locator("#email-0-e").waitFor();
			look(coordinator, "portal-alta", faults);
			page.locator("button.alt[value=save]").click();
			page.locator("#errores").waitFor();
			look(coordinator, "portal-alta-errores", faults);
			page.locator("button[value=upload]").click();
			page.locator("#file").waitFor();
			look(coordinator, "portal-alta-hoja", faults);
			page.goBack();
			page.locator("button[value=papers]").click();
			page.locator("button[value=send]").click();
			page.locator("#errores").waitFor();
			look(coordinator, "portal-alta-documentos", faults);
			faults.assertAll();
		}
	}

	@ParameterizedTest
	@MethodSource("screens")
	void screensOfThoseWhoServe(String role, List<String> paths) {
		try (Visitor visitor = Visitor.atDesk()) {
			SoftAssertions faults = new SoftAssertions();
			visitor.signIn(this.desk.admin() + "/", this.desk.person(role, null));
			visitor.page().locator("main").first().waitFor();
			for (String path : paths) {
				visitor.page().navigate(this.desk.admin() + path);
				visitor.page().locator("main").first().waitFor();
				settle(visitor.page());
				look(visitor, "admin-" + role + path.replaceAll("\\W+", "-"), faults);
			}
			faults.assertAll();
		}
	}

	@Test
	void aRequestBesideTheTray() {
		String subject = Desk.subject("Se ve junto a la bandeja");
		try (Visitor requester = Visitor.atDesk(); Visitor manager = Visitor.atDesk()) {
			SoftAssertions faults = new SoftAssertions();
			this.desk.serve(manager, "service-manager");
			requester.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
			PortalSteps.file(requester.page(), subject);
			requester.page().getByText("Seguir mi solicitud").click();
			PortalSteps.attach(requester.page(), "techo.jpg");
			AdminSteps.open(manager.page(), subject);
			AdminSteps.button(manager.page(), "Reconocer").waitFor();
			look(manager, "admin-detalle", faults);
			AdminSteps.button(manager.page(), "Rechazar…").click();
			AdminSteps.text(manager.page(), "Motivo").waitFor();
			look(manager, "admin-rechazar", faults);
			faults.assertAll();
		}
	}

	static Stream<String> others() {
		return Stream.of("coordinator", "head");
	}

	static Stream<Arguments> screens() {
		return Stream.of(
				Arguments.of("service-manager",
						List.of("/bandeja", "/bandeja?vista=vencidas", "/bandeja?q=no%20existe")),
				Arguments.of("agent", List.of("/bandeja", "/mias")),
				Arguments.of("auditor", List.of("/bandeja", "/auditoria")),
				Arguments.of("platform-operator", List.of("/dependencias", "/personas", "/bandeja")));
	}

	private void everyPage(Visitor visitor, String door, String role, SoftAssertions faults) {
		for (String path : PORTAL) {
			visitor.page().navigate(this.desk.portal() + door + path);
			look(visitor, "portal-" + role + path.replaceAll("\\W+", "-"), faults);
		}
	}

	private static void look(Visitor visitor, String name, SoftAssertions faults) {
		Page page = visitor.page();
		for (int width : new int[] { 1440, 360 }) {
			page.setViewportSize(width, (width > 500) ? 900 : 740);
			for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
				settle(page);
				String place = name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT);
				visitor.picture(place);
				faults.assertThat(visitor.accessibilityFaults()).as(place).isEmpty();
				faults.assertThat(visitor.scrollsSideways()).as(place + " scrolls sideways").isFalse();
			}
		}
		page.setViewportSize(1440, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		settle(page);
	}

	// Two frames: what the window's new size changes has been laid out then.
	private static void settle(Page page) {
		page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
	}

}
