package mx.gob.colima.mesa.portal.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Browser.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTests extends AbstractPortalTests {

	private static final String DRAFTS = "/api/v1/drafts";

	private final String mark = UUID.randomUUID().toString();

	@Test
	void draftIsKeptAndOpenedAgain() {
		Page form = this.browser.get(AIR);
		Page drafts = this.browser.submit(form, Map.entry("action", "save"),
				Map.of("who", "other", "subject", "A medias"));
		assertThat(drafts.text()).contains("Borrador guardado", "A medias");
		String link = drafts.html().select("main .draft:contains(A medias) a").attr("href");
		Page again = this.browser.get(link);
		assertThat(again.value("subject")).isEqualTo("A medias");
		assertThat(again.html().select("[name=who][checked]").val()).isEqualTo("other");
		Page other = this.browser.get(link);
		this.browser.submit(again, Map.entry("action", "save"), Map.of("subject", "Una pestaña"));
		Page apart = this.browser.submit(other, Map.entry("action", "save"), Map.of("subject", "Otra pestaña"));
		assertThat(apart.text()).contains("Guardamos lo tuyo aparte", "Una pestaña", "Otra pestaña");
		String discard = apart.html().select("button[name=discard]").val();
		Page less = this.browser.submit(apart, Map.entry("discard", discard), Map.of());
		assertThat(less.text()).contains("Borrador descartado");
	}

	@Test
	void draftIsSavedWhileTyping() {
		Page form = this.browser.get(AIR);
		String token = form.value("_csrf").split(",")[0];
		String csrf = form.html().select("form.filing input[name=_csrf]").val();
		assertThat(token).isNotEmpty();
		Page part = this.browser.post(AIR + "/borrador",
				Browser.form(Map.of("_csrf", csrf, "subject", "Tecleando", "key", form.value("key"))), base(),
				"HX-Request", "true");
		assertThat(part.status()).isEqualTo(200);
		assertThat(part.html().select("#guardado").text()).contains("Borrador guardado");
		assertThat(part.value("draft")).hasSize(36);
		assertThat(part.html().select("header")).isEmpty();
	}

	@Test
	void draftWhoseAnswerWasLostIsNotBegunAgain() {
		Page form = this.browser.get(AIR);
		PLATFORM.api().lose("POST " + DRAFTS);
		assertThat(autosave(form, form, "Uno").status()).isEqualTo(503);
		PLATFORM.api().lose("PUT " + DRAFTS);
		assertThat(autosave(form, form, "Dos").status()).isEqualTo(503);
		Page saved = autosave(form, form, "Tres");
		assertThat(saved.html().select("#guardado").text()).startsWith("Borrador guardado");
		assertThat(mine()).containsExactly("Tres");
	}

	@Test
	void savingWhileTheFirstAutosaveIsUnderWayKeepsOneDraft() {
		Page form = this.browser.get(AIR);
		autosave(form, form, "Uno");
		Page drafts = this.browser.submit(form, Map.entry("action", "save"), Map.of("subject", subject("Uno y dos")));
		assertThat(drafts.text()).contains("Borrador guardado.").doesNotContain("aparte");
		assertThat(mine()).containsExactly("Uno y dos");
	}

	@Test
	void savingWhatALaterAutosaveHadSavedKeepsOneDraft() {
		Page form = this.browser.get(AIR);
		Page first = autosave(form, form, "Uno");
		autosave(form, first, "Dos ");
		Page drafts = this.browser.submit(form, Map.entry("action", "save"),
				Map.of("subject", subject("Dos "), "draft", first.value("draft"), "draftTag", first.value("draftTag")));
		assertThat(drafts.text()).contains("Borrador guardado.").doesNotContain("aparte");
		assertThat(mine()).containsExactly("Dos");
	}

	@Test
	void autosaveThatArrivesAfterTheRequestWasSentLeavesNoDraft() {
		Page form = this.browser.get(AIR);
		Map<String, String> typed = new HashMap<>(FilingTests.GOOD);
		typed.put("subject", subject("Enviada"));
		Page review = this.browser.submit(form, Map.entry("action", "review"), typed);
		Page receipt = this.browser.submit(review, Map.entry("action", "send"), Map.of());
		assertThat(receipt.uri().getPath()).endsWith("/recibida");
		Page late = autosave(form, form, "Enviada");
		assertThat(late.html().select("#guardado").text()).contains("ya se envió o se descartó");
		assertThat(mine()).isEmpty();
	}

	@Test
	void discardedDraftComesBackOnlyWhenItsPersonSavesIt() {
		Page form = this.browser.get(AIR);
		Page saved = autosave(form, form, "Uno");
		Page drafts = this.browser.get("/sefome/borradores");
		this.browser.submit(drafts, Map.entry("discard", saved.value("draft")), Map.of());
		Page late = autosave(form, saved, "Dos");
		assertThat(late.html().select("#guardado").text()).contains("ya se envió o se descartó");
		assertThat(mine()).isEmpty();
		Page kept = this.browser.submit(form, Map.entry("action", "save"),
				Map.of("subject", subject("Dos"), "draft", saved.value("draft"), "draftTag", saved.value("draftTag")));
		assertThat(kept.status()).isEqualTo(200);
		assertThat(mine()).containsExactly("Dos");
	}

	private Page autosave(Page form, Page keys, String subject) {
		String csrf = Objects.requireNonNull(form.html().selectFirst("form.filing input[name=_csrf]")).val();
		return this.browser.post(
				AIR + "/borrador", Browser.form(Map.of("_csrf", csrf, "subject", subject(subject), "key",
						keys.value("key"), "draft", keys.value("draft"), "draftTag", keys.value("draftTag"))),
				base(), "HX-Request", "true");
	}

	private String subject(String text) {
		return this.mark + text;
	}

	private List<String> mine() {
		return PLATFORM.api()
			.drafts()
			.stream()
			.filter((subject) -> subject.startsWith(this.mark))
			.map((subject) -> subject.substring(this.mark.length()))
			.toList();
	}

}
