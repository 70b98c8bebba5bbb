package mx.gob.colima.mesa.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import mx.gob.colima.mesa.e2e.support.ApiCalls;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import mx.gob.colima.mesa.local.people.SignIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A credential from the authorised row to the first page of its person (rule book, F2, F4
 * and 1).
 */
class FirstSignInTests {

	private static final Pattern LINK = Pattern.compile("http://localhost:[0-9]+/sefome/entrega#[0-9A-Z]{26}");

	private static final String OWN = "Volcán-de-Fuego-2026";

	private final Desk desk = Desk.running();

	@BeforeAll
	static void patience() {
		PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
	}

	@Test
	void aCredentialIsIssuedHandedOverOnceAndUsed() {
		String number = authorised();
		try (Visitor operator = Visitor.atDesk(); Visitor person = Visitor.withPhone()) {
			issue(operator, number);
			String link = mailed(operator, number);
			SignIn temporary = fetch(person, link, number);
			Page page = person.page();
			person.fillSignIn(temporary);
			page.locator("#password-new").fill(OWN);
			page.locator("#password-confirm").fill(OWN);
			page.locator("#kc-submit").click();
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Responsabilidades y aviso de privacidad");
			page.navigate(this.desk.portal() + "/sefome/solicitudes");
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Responsabilidades y aviso de privacidad");
			person.picture("credential-terms");
			page.locator("button[value=accept]").click();
			PlaywrightAssertions.assertThat(page.locator("#accepted-e")).containsText("Marca la casilla");
			page.locator("#accepted").check();
			page.locator("button[value=accept]").click();
			page.waitForURL(this.desk.portal() + "/sefome");
		}
	}

	private void issue(Visitor operator, String number) {
		operator.signIn(this.desk.admin() + "/emision", this.desk.person("platform-operator", null));
		Page page = operator.page();
		page.getByText(number).first().waitFor();
		judged(operator, "issuing");
		page.getByText("Elegir todas").click();
		Locator issue = page.getByText(Pattern.compile("^Emitir \\([1-9]"));
		issue.click();
		PlaywrightAssertions.assertThat(page.locator("main")).containsText("Emitidas:");
	}

	// As its person would find it: by their address, the newest first.
	private String mailed(Visitor anybody, String number) {
		Page inbox = anybody.anotherTab();
		String address = this.desk.mail() + "/?para=p" + number + "@ejemplo.mx";
		inbox.navigate(address);
		inbox.waitForCondition(() -> {
			inbox.navigate(address);
			return inbox.locator("main li a").count() > 0;
		});
		inbox.locator("main li a").first().click();
		inbox.navigate(inbox.url() + "?ver=texto");
		Matcher link = LINK.matcher(inbox.locator("main").textContent());
		assertThat(link.find()).isTrue();
		inbox.close();
		return link.group();
	}

	private SignIn fetch(Visitor person, String link, String number) {
		Page page = person.page();
		page.navigate(link);
		PlaywrightAssertions.assertThat(page.locator("#code")).hasValue(link.substring(link.indexOf('#') + 1));
		assertThat(page.url()).doesNotContain("#");
		judged(person, "handover");
		page.locator("#show").click();
		PlaywrightAssertions.assertThat(page.locator("main")).containsText(number);
		judged(person, "password");
		String password = page.locator(".secret code").textContent();
		page.locator("main a.btn").click();
		page.locator("#username").waitFor();
		return new SignIn("requester", "SEFOME", number, password);
	}

	private static void judged(Visitor visitor, String picture) {
		visitor.picture("credential-" + picture);
		assertThat(visitor.accessibilityFaults()).as(picture).isEmpty();
		assertThat(visitor.scrollsSideways()).as(picture).isFalse();
	}

	// What the coordinator and SG do by then is tried in a browser elsewhere.
	private String authorised() {
		String number = "8" + Desk.subject("").strip();
		ApiCalls coordinator = new ApiCalls(this.desk, this.desk.person("coordinator", "SEFOME"));
		JsonNode draft = coordinator.post("/enrolments", Map.of("rows", List.of(row(number))));
		String path = "/enrolments/" + draft.at("/summary/id").asString();
		for (String kind : new String[] { "FORM", "ANNEX" }) {
			coordinator.put(path + "/attachments/" + UUID.randomUUID() + "?kind=" + kind + "&name=a.jpg",
					PortalSteps.photo());
		}
		coordinator.post(path + "/submission", Map.of("active", true, "accepted", true, "belonging", true));
		ApiCalls manager = new ApiCalls(this.desk, this.desk.person("service-manager", null));
		List<Map<String, Object>> decisions = new ArrayList<>();
		manager.get(path)
			.get("rows")
			.forEach((row) -> decisions.add(Map.of("candidateId", row.get("id").asString(), "authorised", true)));
		manager.post(path + "/decisions", Map.of("decisions", decisions));
		return number;
	}

	private static Map<String, Object> row(String number) {
		Map<String, Object> row = new HashMap<>(Map.of("employeeNumber", number, "givenName", "Nadia Íñiga",
				"paternalSurname", "Nueva", "email", "p" + number + "@ejemplo.mx", "phone", "3125550100", "position",
				"Jefatura de área", "managementLevel", "MIDDLE", "annex", true));
		row.put("maternalSurname", "Peña");
		return row;
	}

}
