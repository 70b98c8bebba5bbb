package mx.gob.colima.mesa.e2e;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import mx.gob.colima.mesa.e2e.support.AdminSteps;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files on both faces, as people send and fetch them.
 */
class AttachmentTests {

	private final Desk desk = Desk.running();

	@Test
	void aFileGoesWithTheRequestAndComesBackByteForByte() throws IOException {
		String subject = Desk.subject("Con foto");
		byte[] photo = PortalSteps.photo();
		try (Visitor requester = requester(Visitor.atDesk()); Visitor manager = Visitor.atDesk()) {
			this.desk.serve(manager, "service-manager");
			Page page = requester.page();
			PortalSteps.openForm(page);
			PortalSteps.attach(page, "techo húmedo.jpg");
			page.waitForURL(Pattern.compile(".*borrador=.*"));
			page.reload();
			row(page, "techo húmedo.jpg").waitFor();
			PortalSteps.fill(page, subject);
			PortalSteps.review(page);
			assertThat(page.locator("main").textContent()).contains("techo húmedo.jpg");
			PortalSteps.send(page);
			AdminSteps.open(manager.page(), subject);
			Download download = manager.page()
				.waitForDownload(() -> manager.page().getByText("techo húmedo.jpg").first().click());
			assertThat(Files.readAllBytes(download.path())).isEqualTo(photo);
			assertThat(download.suggestedFilename()).isEqualTo("techo húmedo.jpg");
			page.getByText("Seguir mi solicitud").click();
			row(page, "techo húmedo.jpg").waitFor();
			manager.page()
				.locator("vaadin-upload input[type=file]")
				.setInputFiles(new FilePayload("dictamen.txt", "text/plain", bytes("Se cambia la tarjeta.")));
			row(page, "dictamen.txt").waitFor();
			assertThat(page.locator("#movimientos").textContent()).contains("dictamen.txt");
		}
	}

	@Test
	void ofFilesThatAreTooManyThoseThatFitAreTakenAndTheOthersNamed() {
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			page.locator("#subject").fill("Muchos archivos");
			page.locator("#archivo").setInputFiles(files(1, 9));
			row(page, "foto 9.jpg").waitFor();
			page.locator("#archivo").setInputFiles(files(10, 13));
			row(page, "foto 10.jpg").waitFor();
			assertThat(page.locator(".queue .err").allTextContents()).hasSize(3)
				.allSatisfy((text) -> assertThat(text).contains("ya no cabe: son 10 archivos"))
				.first()
				.asString()
				.contains("«foto 11.jpg»");
			assertThat(page.locator("#archivos li").count()).isEqualTo(10);
			assertThat(page.locator("#subject").inputValue()).isEqualTo("Muchos archivos");
		}
	}

	private static FilePayload[] files(int from, int to) {
		return IntStream.rangeClosed(from, to)
			.mapToObj((number) -> new FilePayload("foto " + number + ".jpg", "image/jpeg", PortalSteps.photo()))
			.toArray(FilePayload[]::new);
	}

	@Test
	void whatCannotBeAttachedIsSaidAndNothingTypedIsLost() {
		try (Visitor requester = requester(Visitor.atDesk())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			page.locator("#subject").fill("Sigo aquí");
			page.locator("#archivo").setInputFiles(new FilePayload("factura.pdf", "application/pdf", program()));
			fault(page, "Se admiten PDF").waitFor();
			page.locator("#archivo")
				.setInputFiles(new FilePayload("video.pdf", "application/pdf", new byte[(10 << 20) + 1]));
			fault(page, "el máximo es 10 MB").waitFor();
			assertThat(page.locator("#subject").inputValue()).isEqualTo("Sigo aquí");
			assertThat(page.locator("#archivos").textContent()).contains("Sin archivos.");
		}
	}

	@Test
	void withoutScriptsAFormSendsThem() {
		try (Visitor requester = requester(Visitor.withoutScripts())) {
			Page page = requester.page();
			PortalSteps.openForm(page);
			page.locator("#subject").fill("Sin JavaScript y con archivo");
			page.locator("button[value=files]").click();
			page.locator("#file").setInputFiles(new FilePayload("nota.txt", "text/plain", bytes("Hola.")));
			page.locator("main form button.btn").click();
			row(page, "nota.txt").waitFor();
			page.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", program()));
			page.locator("main form button.btn").click();
			page.locator("#file-e").waitFor();
			page.getByText("Volver").first().click();
			assertThat(page.locator("#subject").inputValue()).isEqualTo("Sin JavaScript y con archivo");
			row(page, "nota.txt").waitFor();
		}
	}

	private Visitor requester(Visitor visitor) {
		visitor.signIn(this.desk.portal() + "/sefome", this.desk.person("requester", "SEFOME"));
		visitor.page().waitForURL(this.desk.portal() + "/sefome");
		return visitor;
	}

	private static Locator row(Page page, String name) {
		return page.locator("#archivos li").filter(new Locator.FilterOptions().setHasText(name));
	}

	private static Locator fault(Page page, String words) {
		return page.locator(".queue .err").filter(new Locator.FilterOptions().setHasText(words));
	}

	private static byte[] program() {
		byte[] bytes = new byte[512];
		bytes[0] = 'M';
		bytes[1] = 'Z';
		return bytes;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
