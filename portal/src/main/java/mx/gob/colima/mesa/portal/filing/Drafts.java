package mx.gob.colima.mesa.portal.filing;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.filing.FilingForm.Keys;
import mx.gob.colima.mesa.portal.settings.IdSource;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps half-written forms in the API, where a lost session or server does not reach
 * them.
 */
@Component
class Drafts {

	private final DraftApi api;

	private final IdSource ids;

	Drafts(DraftApi api, IdSource ids) {
		this.api = api;
		this.ids = ids;
	}

	FilingForm blank() {
		return FilingForm.blank(this.ids.next().toString());
	}

	String key() {
		return this.ids.next().toString();
	}

	Mono<FilingForm> open(UUID id) {
		return this.api.draft(id).mapNotNull((answer) -> {
			DraftView draft = answer.getBody();
			return (draft != null) ? FilingForm.of(draft.content(), new Keys(key(), id, tag(answer), "")) : null;
		});
	}

	/**
	 * Saves a form. What another tab saved in the meantime is kept, and this one goes to
	 * a draft of its own.
	 * @param offering the offering
	 * @param form what was typed
	 * @return the form tied to its draft, and when it was saved
	 */
	Mono<Saved> save(UUID offering, FilingForm form) {
		return write(offering, form).onErrorResume(ApiException.class, (ex) -> (ex.is("stale") || ex.is("not_found"))
				? begin(offering, form).map(Saved::onItsOwn) : Mono.error(ex));
	}

	Mono<Void> discard(UUID id) {
		return this.api.discard(id).then();
	}

	private Mono<Saved> write(UUID offering, FilingForm form) {
		UUID id = form.keys().draft();
		if (id == null) {
			return begin(offering, form);
		}
		return this.api.save(id, form.keys().draftTag(), form.draft(offering))
			.mapNotNull((answer) -> saved(form, answer));
	}

	private Mono<Saved> begin(UUID offering, FilingForm form) {
		return this.api.begin(null, form.draft(offering)).mapNotNull((answer) -> saved(form, answer));
	}

	private static @Nullable Saved saved(FilingForm form, ResponseEntity<DraftView> answer) {
		DraftView draft = answer.getBody();
		return (draft != null)
				? new Saved(form.with(form.keys().drafted(draft.id(), tag(answer))), draft.id(), draft.savedAt(), false)
				: null;
	}

	private static String tag(ResponseEntity<?> answer) {
		String tag = answer.getHeaders().getETag();
		return (tag != null) ? tag : "";
	}

	/**
	 * A form that was saved.
	 *
	 * @param form the form, tied to its draft
	 * @param id the draft
	 * @param at when
	 * @param apart whether it went to a draft of its own, because the one that it came
	 * from had changed or gone
	 */
	record Saved(FilingForm form, UUID id, Instant at, boolean apart) {

		Saved onItsOwn() {
			return new Saved(this.form, this.id, this.at, true);
		}

	}

}
