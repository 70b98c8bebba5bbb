package mx.gob.colima.mesa.portal.credential;

import java.util.Map;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import mx.gob.colima.mesa.portal.stub.StubApi;
import mx.gob.colima.mesa.portal.stub.StubCredentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FirstStepsTests extends AbstractPortalTests {

	private static final Map.Entry<String, String> SHOW = Map.entry("action", "show");

	private static final Map.Entry<String, String> ACCEPT = Map.entry("action", "accept");

	@BeforeEach
	@AfterEach
	void renew() {
		PLATFORM.api().credentials().renew();
		PLATFORM.api().refuse("GET /api/v1/requests", null);
		PLATFORM.api().refuse("GET /api/v1/offerings", null);
	}

	@Test
	void openingThePageShowsNothingAndPressingShowsThePasswordOnce() {
		Page asked = this.browser.get("/sefome/entrega");
		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.text()).contains("Entrega de credencial", "Ver mi contraseña temporal");
		Page shown = this.browser.submit(asked, SHOW, Map.of("code", "7kq2 m9x4-tbw3 n8rj 5vhd 6cfg 0a"));
		assertThat(shown.status()).isEqualTo(200);
		assertThat(shown.text()).contains(StubCredentials.PASSWORD, "10961", "Nadia Nueva", "Solo la verás esta vez");
		assertThat(shown.header("Cache-Control")).contains("no-store");
		Page again = this.browser.submit(asked, SHOW, Map.of("code", StubCredentials.GOOD));
		assertThat(again.status()).isEqualTo(422);
		assertThat(again.text()).contains("ya se mostró").doesNotContain(StubCredentials.PASSWORD);
	}

	@Test
	void whatIsWrongWithACodeIsSaidAndTheCodeStays() {
		Page asked = this.browser.get("/sefome/entrega");
		Page unknown = this.browser.submit(asked, SHOW, Map.of("code", "ABCD"));
		assertThat(unknown.text()).contains("No conocemos esa clave");
		assertThat(unknown.value("code")).isEqualTo("ABCD");
		assertThat(unknown.html().select("#code").attr("aria-invalid")).isEqualTo("true");
		assertThat(this.browser.submit(asked, SHOW, Map.of("code", StubCredentials.OLD)).text())
			.contains("ya no sirve");
		assertThat(this.browser.submit(asked, SHOW, Map.of("code", " ")).text()).contains("Escribe la clave");
		PLATFORM.api().refuse("POST /api/v1/public/handovers/claim", StubApi.problem(503, "unavailable"));
		Page away = this.browser.submit(asked, SHOW, Map.of("code", StubCredentials.GOOD));
		assertThat(away.status()).isEqualTo(503);
		assertThat(away.text()).contains("Tu clave sigue sirviendo");
		PLATFORM.api().refuse("POST /api/v1/public/handovers/claim", null);
		assertThat(this.browser.submit(away, SHOW, Map.of("code", StubCredentials.GOOD)).text())
			.contains(StubCredentials.PASSWORD);
	}

	@Test
	void whoHasNotAcceptedIsLedToTheTermsFromEveryPage() {
		PLATFORM.api().refuse("GET /api/v1/requests", StubApi.problem(403, "terms_required"));
		PLATFORM.api().refuse("GET /api/v1/offerings", StubApi.problem(403, "terms_required"));
		for (String path : new String[] { "/sefome", "/sefome/solicitudes", "/sefome/servicios" }) {
			Page page = this.browser.get(path);
			assertThat(page.uri().getPath()).as(path).isEqualTo("/sefome/condiciones");
			assertThat(page.text()).contains("Respondo de mi contraseña.", "Versión 3",
					"Texto propuesto, sujeto a validación jurídica", "ab".repeat(32));
			assertThat(page.html().select("nav")).isEmpty();
		}
	}

	@Test
	void theTermsAreAcceptedAsTheyWereShown() {
		Page page = this.browser.get("/sefome/condiciones");
		Page unchecked = this.browser.submit(page, ACCEPT, Map.of());
		assertThat(unchecked.status()).isEqualTo(422);
		assertThat(unchecked.text()).contains("Marca la casilla");
		assertThat(PLATFORM.api().credentials().accepted()).isEmpty();
		Page changed = this.browser.submit(page, ACCEPT, Map.of("accepted", "1", "version", "2"));
		assertThat(changed.text()).contains("Se publicó una versión más nueva");
		Page in = this.browser.submit(changed, ACCEPT, Map.of("accepted", "1"));
		assertThat(in.uri().getPath()).isEqualTo("/sefome");
		assertThat(PLATFORM.api().credentials().accepted()).containsKey(3);
	}

}
