package mx.gob.colima.mesa.portal.notices;

import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTests extends AbstractPortalTests {

	@Test
	void unreadNoticesAreCountedInTheHeaderAndReadWithOneClick() {
		UUID request = UUID.randomUUID();
		PLATFORM.api().notices().add(request, EventKind.QUESTION_ASKED, "¿A qué hora podemos entrar?");
		Element bell = this.browser.get("/sefome").html().selectFirst("a.bell");
		assertThat(bell).isNotNull();
		assertThat(bell.text()).contains("1", "Avisos sin leer");
		Page list = this.browser.get(bell.attr("href"));
		assertThat(list.text()).contains("Necesitamos un dato tuyo", "¿A qué hora podemos entrar?", "Nuevo");
		assertThat(list.html().select("a[href$=/solicitudes/" + request + "]")).hasSize(1);
		Page read = this.browser.submit(list, Map.entry("upTo", list.value("upTo")), Map.of());
		assertThat(read.html().select("form[action$=/avisos]")).isEmpty();
		assertThat(read.html().select("a.bell b")).isEmpty();
	}

	@Test
	void aPageIsThereWithoutTheBell() {
		PLATFORM.api().notices().fail(true);
		try {
			assertThat(this.browser.get("/sefome").html().select("a.bell b")).isEmpty();
		}
		finally {
			PLATFORM.api().notices().fail(false);
		}
	}

}
