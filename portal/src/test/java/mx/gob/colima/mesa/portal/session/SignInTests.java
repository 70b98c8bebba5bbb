package mx.gob.colima.mesa.portal.session;

import java.util.Map;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests extends AbstractPortalTests {

	@Test
	void signInLeadsBackToThePageThatWasAskedFor() {
		Page page = this.browser.get("/sefome/servicios?q=aire");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.uri().toString()).endsWith("/sefome/servicios?q=aire");
		assertThat(page.text()).contains("Mariana Solórzano Ochoa", "Reparación de aire acondicionado");
	}

	@Test
	void theCookieIsOutOfReachOfScriptsAndOtherSites() {
		Page page = this.browser.get("/sefome");
		assertThat(page.status()).isEqualTo(200);
		assertThat(this.browser.cookie("MESA_PORTAL")).isNotNull();
		assertThat(this.browser.get("/sefome").body()).doesNotContain("31847.");
		this.browser.forget();
		String cookie = org.springframework.web.reactive.function.client.WebClient.create(base())
			.get()
			.uri("/sefome")
			.accept(org.springframework.http.MediaType.TEXT_HTML)
			.exchangeToMono((answer) -> reactor.core.publisher.Mono
				.justOrEmpty(answer.headers().asHttpHeaders().getFirst("Set-Cookie")))
			.blockOptional()
			.orElse("");
		assertThat(cookie).startsWith("MESA_PORTAL=")
			.containsIgnoringCase("HttpOnly")
			.contains("SameSite=Lax", "Path=/");
	}

	@Test
	void publicPagesOpenNoSession() {
		assertThat(this.browser.get("/").status()).isEqualTo(200);
		assertThat(this.browser.get("/").text()).contains("Secretaría de Fomento Económico", "DIF");
		assertThat(this.browser.get("/sefome/marca.css?v=0f6b5c").body()).isEqualTo(":root{--brand:#0f6b5c}\n");
		assertThat(this.browser.get("/sefome/hasta-luego").status()).isEqualTo(200);
		assertThat(this.browser.cookie("MESA_PORTAL")).isNull();
	}

	@Test
	void pagesCarryAStrictPolicy() {
		Page page = this.browser.get("/sefome");
		assertThat(page.header("Content-Security-Policy")).isEqualTo(
				"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
						+ "form-action 'self' " + PLATFORM.url() + "; base-uri 'none'; frame-ancestors 'none'");
		assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(page.header("Cache-Control")).contains("no-store");
		assertThat(page.html().select("[style], style, script:not([src]), [onclick]")).isEmpty();
		assertThat(page.body()).startsWith("<!doctype html>");
	}

	@Test
	void staticFilesMayBeKeptForAYear() {
		String css = this.browser.get("/").html().select("link[rel=stylesheet]").attr("href");
		assertThat(this.browser.get(css).header("Cache-Control")).contains("max-age=31536000", "immutable");
	}

	@Test
	void personOfAnotherDependencyIsToldWhoIsSignedIn() {
		Page page = this.browser.get("/dif");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("Mariana Solórzano Ochoa", "31847", "Cambiar de cuenta", "Ir a SEFOME");
		PLATFORM.issuer().person("50001");
		Page other = this.browser.submit(page, Map.entry("otherAccount", "1"), Map.of());
		assertThat(other.uri().getPath()).isEqualTo("/dif");
		assertThat(other.text()).contains("Teresa Cobián Larios");
	}

	@Test
	void operatorFindsNoDoorHere() {
		PLATFORM.issuer().person("sg.larios");
		Page page = this.browser.get("/sefome/solicitudes");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("Octavio Larios", "Cambiar de cuenta").doesNotContain("Ir a ");
	}

	@Test
	void signOutEndsTheSessionAtTheIssuerToo() {
		Page home = this.browser.get("/sefome");
		String action = home.html().select("form[action$=/salir] input[name=_csrf]").val();
		Page farewell = this.browser.post("/sefome/salir", "_csrf=" + action, base());
		assertThat(farewell.uri().getPath()).isEqualTo("/sefome/hasta-luego");
		assertThat(farewell.text()).contains("Cerraste tu sesión");
	}

	@Test
	void forgedFormIsRefused() {
		this.browser.get("/sefome");
		Page page = this.browser.post(AIR, "action=send&subject=forged", "https://evil.example", "Sec-Fetch-Site",
				"cross-site");
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("No pudimos comprobar que este envío venga de la Mesa de Servicios");
		assertThat(this.browser.get(AIR).value("subject")).isEmpty();
	}

	@Test
	void formOfALostSessionIsShownAgainAfterSignIn() {
		Page form = this.browser.get(AIR);
		this.browser.forget();
		int before = PLATFORM.api().requests().size();
		Page again = this.browser.submit(form, Map.entry("action", "review"),
				Map.of("subject", "Gotea", "description", "Mucho"));
		assertThat(again.uri().getPath()).isEqualTo(AIR);
		assertThat(again.text()).contains("Recuperamos lo que habías escrito");
		assertThat(again.value("subject")).isEqualTo("Gotea");
		assertThat(again.html().select("[name=description]").text()).isEqualTo("Mucho");
		assertThat(again.value("key")).isEqualTo(form.value("key"));
		assertThat(PLATFORM.api().requests().size()).isEqualTo(before);
	}

	@Test
	void formOfASessionEndedElsewhereIsShownAgainAfterSignIn() {
		PLATFORM.issuer().lifetime(5);
		Page form = this.browser.get(AIR);
		PLATFORM.issuer().endSessions();
		PLATFORM.issuer().lifetime(120);
		Page again = this.browser.submit(form, Map.entry("action", "review"), Map.of("subject", "Sigue goteando"));
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.value("subject")).isEqualTo("Sigue goteando");
		assertThat(again.text()).contains("Recuperamos lo que habías escrito");
	}

	@Test
	void onePageWithAnExpiredTokenRefreshesOnce() {
		PLATFORM.issuer().lifetime(5);
		this.browser.get("/sefome/solicitudes");
		PLATFORM.issuer().lifetime(120);
		int before = PLATFORM.issuer().refreshes().get();
		assertThat(this.browser.get("/sefome").status()).isEqualTo(200);
		assertThat(PLATFORM.issuer().refreshes().get() - before).isEqualTo(1);
	}

	@Test
	void scriptOfSomebodySignedOutGetsAStatusAndNoSignIn() {
		assertThat(this.browser.get("/sefome", "HX-Request", "true").status()).isEqualTo(401);
		assertThat(this.browser.cookie("MESA_PORTAL")).isNull();
	}

	@Test
	void inactiveAccountIsToldSo() {
		this.browser.get("/sefome/servicios");
		PLATFORM.api().refuse("GET /api/v1/offerings", stub(401, "account_inactive"));
		Page page = this.browser.get("/sefome/servicios");
		PLATFORM.api().refuse("GET /api/v1/offerings", null);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).contains("Tu cuenta no está activa", "Cambiar de cuenta");
	}

	@Test
	void apiThatNeverLikesTheTokenIsNoEndlessCircle() {
		this.browser.get("/sefome/servicios");
		PLATFORM.api().refuse("GET /api/v1/offerings", stub(401, "unauthenticated"));
		Page page = this.browser.get("/sefome/servicios");
		PLATFORM.api().refuse("GET /api/v1/offerings", null);
		assertThat(page.status()).isEqualTo(503);
	}

	private static mx.gob.colima.mesa.contract.Problem stub(int status, String code) {
		return mx.gob.colima.mesa.portal.stub.StubApi.problem(status, code);
	}

}
