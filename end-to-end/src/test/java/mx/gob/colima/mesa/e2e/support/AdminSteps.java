package mx.gob.colima.mesa.e2e.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What those who serve do at the administration.
 */
public final class AdminSteps {

	private AdminSteps() {
	}

	/**
	 * Opens the request with a subject in the tray.
	 * @param page the page
	 * @param subject what it is about
	 */
	public static void open(Page page, String subject) {
		page.getByText(subject).first().click();
	}

	/**
	 * Recognises the request that is open, and gives it to a person.
	 * @param page the page
	 */
	public static void recogniseAndAssign(Page page) {
		button(page, "Reconocer").click();
		button(page, "Asignar…").click();
		choose(page, "Área ejecutora", "Climas y mantenimiento");
		choose(page, "Responsable", "Efraín Larios");
		button(page, "Asignar").last().click();
		page.getByText("Falta iniciarla").first().waitFor();
	}

	/**
	 * Starts work on the request that is open, and asks.
	 * @param page the page
	 * @param question the question
	 */
	public static void startAndAsk(Page page, String question) {
		button(page, "Iniciar").click();
		button(page, "Preguntar…").click();
		text(page, "Pregunta").fill(question);
		button(page, "Preguntar").last().click();
		page.getByText("Le toca responder a quien solicita").first().waitFor();
	}

	/**
	 * Resolves the request that is open.
	 * @param page the page
	 * @param solution the solution
	 */
	public static void resolve(Page page, String solution) {
		button(page, "Resolver…").click();
		text(page, "Solución").fill(solution);
		button(page, "Resolver").last().click();
		page.getByText("Le toca confirmar a quien solicita").first().waitFor();
	}

	/**
	 * Writes to the requester of the request that is open.
	 * @param page the page
	 * @param message the message
	 */
	public static void write(Page page, String message) {
		page.locator(".escribe textarea").fill(message);
		button(page, "Enviar").click();
	}

	/**
	 * A button by its words.
	 * @param page the page
	 * @param name the words
	 * @return the button
	 */
	public static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/**
	 * A field for text by its label.
	 * @param page the page
	 * @param label the label
	 * @return the field
	 */
	public static Locator text(Page page, String label) {
		return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
	}

	private static void choose(Page page, String label, String item) {
		page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label)).click();
		page.locator("vaadin-combo-box-item").filter(new Locator.FilterOptions().setHasText(item)).first().click();
	}

}
