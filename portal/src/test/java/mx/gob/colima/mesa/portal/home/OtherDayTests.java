package mx.gob.colima.mesa.portal.home;

import java.time.Clock;
import java.time.Duration;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A portal whose platform lives on another day than the machine.
 */
class OtherDayTests extends AbstractPortalTests {

	@Test
	void everyPageSaysSoAndPeopleStaySignedIn() {
		for (String path : new String[] { "/sefome", "/sefome/servicios", "/sefome/nada" }) {
			Page page = this.browser.get(path);
			assertThat(page.html().select("[role=note]").text()).as(path)
				.startsWith("Reloj de prueba: para la plataforma es ");
		}
		assertThat(this.browser.get("/sefome").status()).isEqualTo(200);
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Ahead {

		@Bean
		@Primary
		Clock ahead() {
			return Clock.offset(Clock.systemUTC(), Duration.ofDays(29));
		}

	}

}
