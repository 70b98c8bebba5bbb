package mx.gob.colima.mesa.portal.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FilesTests extends AbstractPortalTests {

	private static final byte[] FILE = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

	@Test
	void aFileIsSentByItselfAndTheListComesBack() {
		String place = request();
		Page page = this.browser.get(place);
		assertThat(page.html().select("[data-files]").attr("data-files")).endsWith(place + "/archivos");
		Page list = this.browser.put(file(place) + "?nombre=foto%20h%C3%BAmeda.pdf", token(page), FILE);
		assertThat(list.status()).isEqualTo(200);
		assertThat(list.html().select("#archivos li").text()).contains("foto húmeda.pdf", "1 KB", "tuyo");
		assertThat(this.browser.get(place).html().select("#archivos .thumb")).hasSize(1);
	}

	@Test
	void aFileIsGivenOutWithTheHeadersThatKeepItHarmless() {
		String place = request();
		String file = file(place);
		this.browser.put(file + "?nombre=a.pdf", token(this.browser.get(place)), FILE);
		Page given = this.browser.get(file);
		assertThat(given.body()).isEqualTo("%PDF-1.7");
		assertThat(given.header("Content-Disposition")).startsWith("attachment");
		assertThat(given.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
		assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(this.browser.get(file + "/vista").header("Content-Type")).isEqualTo("image/png");
		assertThat(this.browser.get(file(place)).status()).isEqualTo(404);
	}

	@Test
	void whatTheApiRefusesIsSaidBesideTheFile() {
		String place = request();
		Page page = this.browser.get(place);
		Page refused = this.browser.put(file(place) + "?nombre=a.pdf", token(page),
				"MZ".getBytes(StandardCharsets.US_ASCII));
		assertThat(refused.status()).isEqualTo(415);
		assertThat(refused.html().select(".err").text()).contains("detalle unsupported_attachment");
		Page again = this.browser.upload(place + "/archivos", token(page), "a.pdf", "MZ");
		assertThat(again.status()).isEqualTo(415);
		assertThat(again.html().title()).startsWith("Error");
		assertThat(again.html().select("#file-e").text()).contains("detalle unsupported_attachment");
	}

	@Test
	void aFormSendsAFileWithoutScripts() {
		String place = request();
		Page page = this.browser.get(place);
		assertThat(page.html().select("form[enctype=multipart/form-data]").attr("action")).endsWith("/archivos");
		Page sent = this.browser.upload(place + "/archivos", token(page), "cotización.pdf", "%PDF-1.7");
		assertThat(sent.html().select("#archivos").text()).contains("cotización.pdf");
		assertThat(this.browser.upload(place + "/archivos", null, "b.pdf", "%PDF-1.7").html().text())
			.doesNotContain("b.pdf");
	}

	@Test
	void aFormWithTooLargeAFileComesBackAndSaysSo() {
		String place = request();
		Page page = this.browser.upload(place + "/archivos", token(this.browser.get(place)), "a.pdf",
				"x".repeat(12 << 20));
		assertThat(page.html().title()).startsWith("Error");
		assertThat(page.html().select("#file-e").text()).contains("10 MB");
	}

	@Test
	void aDraftGetsItsFilesBeforeItIsSentAndLosesThemOneByOne() {
		Page form = this.browser.get(AIR);
		Page files = this.browser.submit(form, Map.entry("action", "files"), Map.of("subject", "Con archivos"));
		assertThat(files.html().select("h1").text()).isEqualTo("Archivos");
		String place = files.html().select("form[enctype]").attr("action").replaceFirst("^https?://[^/]+", "");
		Page kept = this.browser.upload(place, token(files), "cotización.pdf", "%PDF-1.7");
		String back = kept.html().select("main a.row").attr("href");
		Page again = this.browser.get(back);
		assertThat(again.value("subject")).isEqualTo("Con archivos");
		assertThat(again.html().select("#archivos").text()).contains("cotización.pdf");
		Page less = this.browser.post(kept.html().select("#archivos form").attr("action"),
				"_csrf=" + java.net.URLEncoder.encode(token(kept), StandardCharsets.UTF_8), base());
		assertThat(less.html().select("#archivos").text()).isEqualTo("Sin archivos.");
	}

	private String request() {
		UUID id = PLATFORM.api()
			.requests()
			.add("31847", "Con archivos", "Reparación de aire acondicionado", RequestState.SUBMITTED);
		return "/sefome/solicitudes/" + id;
	}

	private static String file(String place) {
		return place + "/archivos/" + UUID.randomUUID();
	}

	private static String token(Page page) {
		return page.html().select("input[name=_csrf]").val();
	}

}
