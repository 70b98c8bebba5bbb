package mx.gob.colima.mesa.portal.session;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.http.clients.read-timeout=1s")
class HangingIssuerTests extends AbstractPortalTests {

	@AfterEach
	void mend() {
		PLATFORM.issuer().hang("");
	}

	// keys that came once are remembered
	@DirtiesContext(methodMode = DirtiesContext.MethodMode.BEFORE_METHOD)
	@ParameterizedTest
	@ValueSource(strings = { "token", "certs" })
	void signInThatGetsNoAnswerEndsInAPageWithAReferenceAndAWayOn(String call, CapturedOutput output) {
		PLATFORM.issuer().hang(call);
		Page page = this.browser.get("/sefome/servicios");
		assertThat(page.status()).isEqualTo(503);
		assertThat(page.text()).contains("no está disponible por ahora", "Si llamas o escribes");
		assertThat(output).contains("reference " + page.html().select(".folio").text());
		PLATFORM.issuer().hang("");
		Page again = this.browser.get(page.html().select("main a.btn").attr("href"));
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.uri().getPath()).isEqualTo("/sefome/servicios");
	}

	@Test
	void refreshThatGetsNoAnswerHoldsTheSessionForAMomentOnly(CapturedOutput output) {
		PLATFORM.issuer().lifetime(5);
		this.browser.get("/sefome/servicios");
		PLATFORM.issuer().hang("token");
		Page page = this.browser.get("/sefome/servicios");
		assertThat(page.status()).isEqualTo(503);
		assertThat(output).contains("reference " + page.html().select(".folio").text());
		PLATFORM.issuer().hang("");
		assertThat(this.browser.get("/sefome/servicios").status()).isEqualTo(200);
	}

}
