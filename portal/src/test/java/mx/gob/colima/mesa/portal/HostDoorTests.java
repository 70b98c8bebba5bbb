package mx.gob.colima.mesa.portal;

import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = "mesa.portal.hosts.localhost=SEFOME")
class HostDoorTests extends AbstractPortalTests {

	@Test
	void dependencyLivesAtTheRootOfItsHost() {
		Page home = this.browser.get("/");
		assertThat(home.status()).isEqualTo(200);
		assertThat(home.text()).contains("Secretaría de Fomento Económico", "Mariana");
		assertThat(home.html().select("nav.nav a").eachAttr("href")).containsExactly("/", "/servicios", "/solicitudes",
				"/borradores");
		assertThat(this.browser.get("/servicios").status()).isEqualTo(200);
		assertThat(this.browser.get("/marca.css").body()).contains("--brand:#0f6b5c");
	}

	@Test
	void signInOnAHostLeadsBackToItsPage() {
		Page list = this.browser.get("/solicitudes?ver=todas");
		assertThat(list.status()).isEqualTo(200);
		assertThat(list.text()).contains("Mis solicitudes");
	}

}
