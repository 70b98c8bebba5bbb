package mx.gob.colima.mesa.e2e;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.Visitor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The API's page in a browser: all of it comes from the API, and a call is made on it.
 */
class ApiReferenceTests {

	private final Desk desk = Desk.running();

	private final String origin = URI.create(this.desk.api()).resolve("/").toString();

	@Test
	void aStrangerReadsTheDocumentAndCallsWithAToken() {
		try (Visitor stranger = Visitor.atDesk()) {
			Page page = stranger.page();
			List<String> faults = listen(page);
			page.navigate(this.origin + "docs");
			Locator me = page.locator("#operations-people-me");
			me.waitFor();
			stranger.picture("api-luz");
			page.locator("button.authorize").first().click();
			page.locator(".modal-ux input").fill(this.desk.token(this.desk.person("requester", "SEFOME")));
			page.locator(".modal-ux button.authorize").click();
			page.locator(".modal-ux button.btn-done").click();
			me.locator(".opblock-summary-control").click();
			me.locator(".try-out__btn").click();
			me.locator("button.execute").click();
			assertThat(me.locator(".live-responses-table .response-col_status").last().textContent()).startsWith("200");
			stranger.picture("api-llamada");
			assertThat(faults).isEmpty();
		}
	}

	@Test
	void itIsDarkWhereTheSystemIsAndFitsAPhone() {
		try (Visitor stranger = Visitor.withPhone()) {
			Page page = stranger.page();
			List<String> faults = listen(page);
			page.navigate(this.origin + "docs");
			page.locator("#operations-people-me").waitFor();
			stranger.picture("api-noche");
			assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(28, 32, 34)");
			assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("es");
			assertThat(stranger.scrollsSideways()).isFalse();
			assertThat(faults).isEmpty();
		}
	}

	// What the policy forbids is told on the console; what is asked of others is no call
	// of ours.
	private List<String> listen(Page page) {
		List<String> faults = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				faults.add(message.text());
			}
		});
		page.onPageError(faults::add);
		page.onRequest((request) -> {
			if (!request.url().startsWith(this.origin) && !request.url().startsWith("data:")) {
				faults.add(request.url());
			}
		});
		return faults;
	}

}
