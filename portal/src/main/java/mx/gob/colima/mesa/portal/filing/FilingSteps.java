package mx.gob.colima.mesa.portal.filing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.text.Words;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What the buttons of the form do: find a person, save, review, change, send.
 */
@Component
class FilingSteps {

	private final Filings filings;

	private final Drafts drafts;

	private final FilingRules rules;

	private final Words words;

	FilingSteps(Filings filings, Drafts drafts, FilingRules rules, Words words) {
		this.filings = filings;
		this.drafts = drafts;
		this.rules = rules;
		this.words = words;
	}

	Mono<Step> take(String action, UUID offering, FilingForm form, Locale locale) {
		return switch (action) {
			case "find" -> this.filings.page(offering, form, locale)
				.flatMap(this.filings::found)
				.map((page) -> form(page, HttpStatus.OK));
			case "save" -> save(offering, form);
			case "files" -> files(offering, form);
			case "change" -> this.filings.page(offering, form, locale).map((page) -> form(page, HttpStatus.OK));
			case "send" -> send(offering, form, locale);
			default -> review(offering, form, locale);
		};
	}

	/**
	 * Saves what is being typed.
	 * @param offering the offering
	 * @param form what was typed
	 * @param empty whether a form without a word is saved too, for a file needs its draft
	 * @param locale language
	 * @return the form tied to its draft
	 */
	Mono<FilingPage> autosave(UUID offering, FilingForm form, boolean empty, Locale locale) {
		if (form.empty() && !empty) {
			return this.filings.page(offering, form, locale);
		}
		return this.drafts.autosave(offering, form)
			.flatMap((saved) -> this.filings.page(offering, saved.form(), locale)
				.map((page) -> page.savedAt(this.words.say(locale, saved.apart() ? "draft.apart" : "draft.saved",
						this.words.at(saved.at(), locale)))))
			.onErrorResume(ApiException.class,
					(ex) -> ex.is("not_found") ? gone(offering, form, locale) : Mono.error(ex));
	}

	private Mono<FilingPage> gone(UUID offering, FilingForm form, Locale locale) {
		return this.filings.page(offering, form, locale)
			.map((page) -> page.savedAt(this.words.say(locale, "draft.gone")));
	}

	private Mono<Step> save(UUID offering, FilingForm form) {
		return this.drafts.save(offering, form)
			.map((saved) -> new Go("/borradores?guardado=" + saved.id() + (saved.apart() ? "&aparte" : "")));
	}

	private Mono<Step> files(UUID offering, FilingForm form) {
		return this.drafts.save(offering, form).map((saved) -> new Go("/borradores/" + saved.id() + "/archivos"));
	}

	private Mono<Step> review(UUID offering, FilingForm form, Locale locale) {
		List<Fault> faults = this.rules.faults(form, locale);
		return this.filings.page(offering, form, locale)
			.map((page) -> faults.isEmpty() ? new Show("review", page, HttpStatus.OK)
					: form(page.with(faults), HttpStatus.UNPROCESSABLE_CONTENT));
	}

	private Mono<Step> send(UUID offering, FilingForm form, Locale locale) {
		if (!this.rules.faults(form, locale).isEmpty()) {
			return review(offering, form, locale);
		}
		return this.drafts.tied(offering, form)
			.flatMap((own) -> this.filings.file(offering, own)
				.map((detail) -> (Step) new Go("/solicitudes/" + detail.summary().id() + "/recibida"))
				.onErrorResume(ApiException.class, (ex) -> refused(ex, offering, own, locale)));
	}

	private Mono<Step> refused(ApiException ex, UUID offering, FilingForm form, Locale locale) {
		if (ex.is("offering_changed")) {
			return again(offering, form.unaccepted(), "changed", locale);
		}
		if (ex.is("idempotency_conflict")) {
			return again(offering, form.with(form.keys().undrafted().renewed(this.drafts.key())), "conflict", locale);
		}
		if (ex.is("not_found") && form.keys().draft() != null) {
			return again(offering, form.with(form.keys().undrafted()), "draftgone", locale);
		}
		if (ex.is("invalid")) {
			return this.filings.page(offering, form, locale)
				.map((page) -> form(page.with(this.rules.faults(ex.errors())).noticing("invalid"),
						HttpStatus.UNPROCESSABLE_CONTENT));
		}
		return Mono.error(ex);
	}

	private Mono<Step> again(UUID offering, FilingForm form, String notice, Locale locale) {
		return this.filings.page(offering, form, locale)
			.map((page) -> form(page.noticing(notice), HttpStatus.CONFLICT));
	}

	private static Step form(FilingPage page, HttpStatus status) {
		return new Show("form", page, status);
	}

	/**
	 * What comes after a button.
	 */
	sealed interface Step permits Show, Go {

	}

	/**
	 * A page.
	 *
	 * @param view the view
	 * @param page what it shows
	 * @param status status of the answer
	 */
	record Show(String view, FilingPage page, HttpStatus status) implements Step {
	}

	/**
	 * Another page.
	 *
	 * @param path its path under the door
	 */
	record Go(String path) implements Step {
	}

}
