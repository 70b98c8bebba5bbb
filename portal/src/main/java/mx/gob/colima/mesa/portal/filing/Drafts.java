package mx.gob.colima.mesa.portal.filing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.files.FileTexts;
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

	private final FileTexts files;

	Drafts(DraftApi api, IdSource ids, FileTexts files) {
		this.api = api;
		this.ids = ids;
		this.files = files;
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
	 * Lists the files of a draft.
	 * @param id the draft
	 * @param locale language
	 * @return the files; none if the draft is gone
	 */
	Mono<List<FileRow>> files(UUID id, Locale locale) {
		return this.api.draft(id)
			.mapNotNull(ResponseEntity::getBody)
			.map((draft) -> this.files.rows(draft.attachments(), locale))
			.onErrorResume(ApiException.class, (ex) -> Mono.just(List.of()));
	}

	/**
	 * Saves a form that nobody asked to save. What another tab saved in the meantime is
	 * kept, and this one goes to a draft of its own.
	 * @param offering the offering
	 * @param form what was typed
	 * @return the form tied to its draft, and when it was saved; {@link ApiException}
	 * with {@code not_found} if the draft was sent or discarded: it does not come back by
	 * itself
	 */
	Mono<Saved> autosave(UUID offering, FilingForm form) {
		if (form.keys().draft() == null) {
			return begun("", offering, form);
		}
		return write(offering, form).onErrorResume(ApiException.class,
				(ex) -> ex.is("stale") ? changed(offering, form) : Mono.error(ex));
	}

	/**
	 * Saves a form because its person wants it saved, even if its draft is gone.
	 * @param offering the offering
	 * @param form what was typed
	 * @return the form tied to its draft, and when it was saved
	 */
	Mono<Saved> save(UUID offering, FilingForm form) {
		return autosave(offering, form).onErrorResume(ApiException.class,
				(ex) -> ex.is("not_found") ? begun("-" + key(), offering, form).map(Saved::onItsOwn) : Mono.error(ex));
	}

	/**
	 * Ties a form to its draft, which a save on its way may be beginning: what is sent
	 * leaves no draft behind, however late that save arrives.
	 * @param offering the offering
	 * @param form what was typed
	 * @return the form with its draft
	 */
	Mono<FilingForm> tied(UUID offering, FilingForm form) {
		return (form.keys().draft() != null) ? Mono.just(form)
				: begin("", offering, form).onErrorResume(ApiException.class, (ex) -> Mono.just(form));
	}

	Mono<Void> discard(UUID id) {
		return this.api.discard(id).then();
	}

	private Mono<Saved> write(UUID offering, FilingForm form) {
		return this.api.save(id(form), form.keys().draftTag(), form.draft(offering))
			.mapNotNull((answer) -> saved(form, answer));
	}

	private Mono<Saved> changed(UUID offering, FilingForm form) {
		return this.api.draft(id(form))
			.flatMap((answer) -> holds(answer, form.draft(offering)) ? Mono.justOrEmpty(saved(form, answer))
					: begun("-" + id(form), offering, form).map(Saved::onItsOwn));
	}

	// An earlier attempt, whose answer was lost, may have filled it: this is newer.
	private Mono<Saved> begun(String copy, UUID offering, FilingForm form) {
		return begin(copy, offering, form).flatMap((own) -> write(offering, own).onErrorResume(ApiException.class,
				(ex) -> ex.is("stale") ? over(offering, own) : Mono.error(ex)));
	}

	private Mono<Saved> over(UUID offering, FilingForm form) {
		return this.api.draft(id(form))
			.mapNotNull((answer) -> saved(form, answer))
			.flatMap((now) -> write(offering, now.form()));
	}

	// Begun empty, so that a form begins one and the same draft whatever was typed since.
	private Mono<FilingForm> begin(String copy, UUID offering, FilingForm form) {
		DraftContent empty = FilingForm.blank("").draft(offering);
		return this.api.begin("draft-" + form.keys().key() + copy, empty)
			.mapNotNull((answer) -> saved(form, answer))
			.map(Saved::form);
	}

	private static UUID id(FilingForm form) {
		return Objects.requireNonNull(form.keys().draft());
	}

	private static boolean holds(ResponseEntity<DraftView> answer, DraftContent content) {
		return answer.getBody() != null && answer.getBody().content().equals(content);
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
