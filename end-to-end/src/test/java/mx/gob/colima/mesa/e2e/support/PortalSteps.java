package mx.gob.colima.mesa.e2e.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * What a requester does at the portal.
 */
public final class PortalSteps {

	private PortalSteps() {
	}

	/**
	 * Goes from the first page to the form of a service.
	 * @param page the page
	 */
	public static void openForm(Page page) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Solicitar").setExact(true)).first().click();
		page.getByText("Reparación de aire acondicionado").first().click();
		page.locator("#subject").waitFor();
	}

	/**
	 * Fills in the form for an employee without account.
	 * @param page the page
	 * @param subject what it is about
	 */
	public static void fill(Page page, String subject) {
		page.locator("input[name=who][value=other]").check();
		page.locator("#query").fill("a");
		page.locator("button[value=find]").click();
		page.locator("input[name=person]").nth(1).waitFor();
		page.locator("input[name=person]").first().check();
		page.locator("#subject").fill(subject);
		page.locator("#place").fill("Edificio B, sala de juntas");
		page.locator("#description").fill("Gotea sobre la mesa desde el jueves.");
		page.locator("#accepted").check();
	}

	/**
	 * Adds a photograph to what is in front of the person.
	 * @param page the page
	 * @param name name of the file
	 */
	public static void attach(Page page, String name) {
		page.locator("#archivo").setInputFiles(new FilePayload(name, "image/jpeg", photo()));
		page.locator("#archivos li").filter(new Locator.FilterOptions().setHasText(name)).waitFor();
	}

	/**
	 * A photograph.
	 * @return a JPEG
	 */
	public static byte[] photo() {
		BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.LIGHT_GRAY);
		graphics.fillRect(0, 0, 1600, 1200);
		graphics.setColor(Color.BLUE);
		graphics.fillOval(500, 300, 600, 600);
		graphics.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "jpg", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Goes on to the last look before sending.
	 * @param page the page
	 */
	public static void review(Page page) {
		page.locator("button.wide[value=review]").click();
		page.locator("button.wide[value=send]").waitFor();
	}

	/**
	 * Sends, and waits for the folio.
	 * @param page the page
	 * @return the folio
	 */
	public static String send(Page page) {
		page.locator("button.wide[value=send]").click();
		return folio(page);
	}

	/**
	 * The folio that the page shows.
	 * @param page the page
	 * @return the folio
	 */
	public static String folio(Page page) {
		page.locator(".folio").waitFor();
		return page.locator(".folio").textContent().trim();
	}

	/**
	 * Files a request, from the first page on.
	 * @param page the page
	 * @param subject what it is about
	 * @return the folio
	 */
	public static String file(Page page, String subject) {
		openForm(page);
		fill(page, subject);
		review(page);
		return send(page);
	}

	/**
	 * Answers the question that waits.
	 * @param page the page
	 * @param answer the answer
	 */
	public static void answer(Page page, String answer) {
		page.locator("#answer").fill(answer);
		page.locator("button[value=answer]").click();
	}

	/**
	 * Confirms the solution.
	 * @param page the page
	 */
	public static void confirm(Page page) {
		page.locator("#resolved").check();
		page.locator("button[value=judge]").click();
		page.getByText("Cerrada").first().waitFor();
		page.locator("#resolved").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

}
