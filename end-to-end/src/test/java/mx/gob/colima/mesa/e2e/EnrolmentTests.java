package mx.gob.colima.mesa.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application for credentials, as a coordinator files it (rule book, F1 to F3).
 */
class EnrolmentTests {

	private static final Pattern FOLIO = Pattern.compile("SEFOME/ALTA/[0-9]{4}/[0-9]{6}");

	private final Desk desk = Desk.running();

	@Test
	void twoPeopleAreTypedPastedSignedForAndSent() throws IOException {
		try (Visitor coordinator = coordinator(Visitor.atDesk())) {
			Page page = coordinator.page();
			page.locator("button[value=begin]").click();
			type(page, 0, "Íñigo", "correo sin arroba");
			PlaywrightAssertions.assertThat(page.locator("#email-0-e")).containsText("Revisa el correo");
			page.locator("#email-0").fill(Desk.subject("persona").replace(' ', '.') + "@ejemplo.mx");
			PlaywrightAssertions.assertThat(page.locator("#email-0-e")).hasCount(0);
			page.locator("#employeeNumber-1").focus();
			paste(page, number() + "\tAna Karen\tMuñoz\t\t" + Desk.subject("persona").replace(' ', '.')
					+ "@ejemplo.mx\t(312) 555-0100\t\tDirección\tDirectivo\tsí\r\n");
			PlaywrightAssertions.assertThat(page.locator("#cuenta")).containsText("2 renglones listos");
			PlaywrightAssertions.assertThat(page.locator("#guardado")).containsText("Guardado:");
			page.reload();
			PlaywrightAssertions.assertThat(page.locator("#givenName-0")).hasValue("Íñigo");
			PlaywrightAssertions.assertThat(page.locator("#phone-1")).hasValue("3125550100");
			PlaywrightAssertions.assertThat(page.locator("#annex-1")).isChecked();
			page.locator("#annex-0").check();
			page.locator("button[value=papers]").click();
			Download form = page.waitForDownload(() -> page.locator("a[href$='/formato']").click());
			assertThat(new String(Arrays.copyOf(Files.readAllBytes(form.path()), 5), StandardCharsets.US_ASCII))
				.isEqualTo("%PDF-");
			sign(page);
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText(FOLIO);
			PlaywrightAssertions.assertThat(page.locator("main")).containsText("Ana Karen Muñoz");
			page.navigate(this.desk.portal() + "/sefome/altas");
			PlaywrightAssertions.assertThat(page.locator("main")).containsText("2 renglones: 2 en revisión");
		}
	}

	@Test
	void withoutScriptsAFileAndAFormDoTheSame() {
		String mail = Desk.subject("persona").replace(' ', '.');
		String csv = "N.º de empleado;Nombre;Apellido paterno;Correo;Teléfono;Puesto;Nivel de mando;Anexo\n" + number()
				+ ";Íñigo;Núñez;" + mail + "@ejemplo.mx;3125550100;Jefatura;Mando medio;sí\n" + number() + ";Ana;Peña;"
				+ mail + ".b@ejemplo.mx;312;Jefatura;Mando medio;sí\n";
		try (Visitor coordinator = coordinator(Visitor.withoutScripts())) {
			Page page = coordinator.page();
			page.locator("button[value=begin]").click();
			page.locator("button[value=upload]").click();
			page.locator("#file").setInputFiles(new FilePayload("altas.xlsx", "text/plain", "no es".getBytes()));
			page.locator("main form button.btn").click();
			PlaywrightAssertions.assertThat(page.locator("#file-e")).containsText("plantilla");
			page.locator("#file")
				.setInputFiles(new FilePayload("altas.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
			page.locator("main form button.btn").click();
			PlaywrightAssertions.assertThat(page.locator("#errores a")).hasText("Renglón 2, Teléfono: Son 10 dígitos.");
			page.locator("#phone-1").fill("312 555 0100");
			page.locator("button[value=papers]").click();
			page.locator("button[value=send]").click();
			PlaywrightAssertions.assertThat(page.locator("#errores a")).hasCount(3);
			sign(page);
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText(FOLIO);
		}
	}

	@Test
	void whatIsTypedAfterTheSessionEndedIsSavedOnceItsPersonIsBack() {
		try (Visitor coordinator = coordinator(Visitor.atDesk())) {
			Page page = coordinator.page();
			page.locator("button[value=begin]").click();
			page.locator("#filas").waitFor();
			page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("MESA_PORTAL"));
			page.locator("#givenName-0").fill("Sigue aquí");
			PlaywrightAssertions.assertThat(page.locator("#guardado")).containsText("tu sesión terminó");
			page.locator("button.alt[value=save]").click();
			PlaywrightAssertions.assertThat(page.locator("#givenName-0")).hasValue("Sigue aquí");
			Page other = coordinator.anotherTab();
			other.navigate(page.url());
			other.locator("#filas").waitFor();
			page.locator("button.alt[value=save]").click();
			page.locator(".note.ok").waitFor();
			PlaywrightAssertions.assertThat(page.locator("#givenName-0")).hasValue("Sigue aquí");
		}
	}

	private Visitor coordinator(Visitor visitor) {
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
		visitor.signIn(this.desk.portal() + "/sefome/altas", this.desk.person("coordinator", "SEFOME"));
		visitor.page().locator("button[value=begin]").waitFor();
		return visitor;
	}

	private static String number() {
		return "9" + Desk.subject("").strip();
	}

	private static void type(Page page, int row, String name, String mail) {
		page.locator("#employeeNumber-" + row).fill(number());
		page.locator("#givenName-" + row).fill(name);
		page.locator("#paternalSurname-" + row).fill("Núñez");
		page.locator("#email-" + row).fill(mail);
		page.locator("#phone-" + row).fill("312 555 0100");
		page.locator("#position-" + row).fill("Jefatura de área");
		page.locator("#managementLevel-" + row).selectOption("MIDDLE");
	}

	// as the browser does it, without a clipboard that other tests share
	private static void paste(Page page, String text) {
		page.evaluate(
				"(text) => { const data = new DataTransfer(); data.setData('text/plain', text); document.activeElement"
						+ ".dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
				text);
	}

	private static void sign(Page page) {
		for (String kind : new String[] { "FORM", "ANNEX" }) {
			page.locator("#" + kind).setInputFiles(new FilePayload(kind + ".jpg", "image/jpeg", PortalSteps.photo()));
			page.locator("form[action$='tipo=" + kind + "'] button").click();
			page.getByText(kind + ".jpg").first().waitFor();
		}
		for (String declaration : new String[] { "active", "accepted", "belonging" }) {
			page.locator("#" + declaration).check();
		}
		page.locator("button[value=send]").click();
	}

}
