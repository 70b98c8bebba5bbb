package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateList;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.portal.client.ApiException;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Applications at the API, as they are read and saved.
 */
@Component
class Enrolments {

	private final EnrolmentApi api;

	Enrolments(EnrolmentApi api) {
		this.api = api;
	}

	EnrolmentApi api() {
		return this.api;
	}

	Mono<UUID> begin(String key) {
		return this.api.begin(key, new CandidateList(List.of()))
			.mapNotNull(ResponseEntity::getBody)
			.map((view) -> view.summary().id());
	}

	Mono<Opened> open(UUID id) {
		return this.api.enrolment(id).mapNotNull(Enrolments::opened);
	}

	/**
	 * Saves what was typed. What somebody else saved in the meantime is not overwritten,
	 * unless it is the same.
	 * @param id the application
	 * @param sheet what was typed
	 * @return how it went
	 */
	Mono<Outcome> save(UUID id, Sheet sheet) {
		Sheet filled = sheet.filled();
		Mono<List<CandidateData>> rows = filled.correcting() ? open(id).map((now) -> filled.over(now.view()))
				: Mono.just(filled.data());
		return rows.flatMap((all) -> this.api.save(id, filled.tag(), new CandidateList(all)))
			.mapNotNull(Enrolments::opened)
			.map((now) -> new Outcome(now, true))
			.onErrorResume(ApiException.class, (ex) -> ex.is("stale")
					? open(id).map((now) -> new Outcome(now, same(now.view(), filled))) : Mono.error(ex));
	}

	// An earlier attempt, whose answer was lost, may have saved just this.
	private static boolean same(EnrolmentView view, Sheet sheet) {
		List<CandidateData> kept = view.rows().stream().map((row) -> row.data()).toList();
		return kept.equals(sheet.correcting() ? sheet.over(view) : sheet.data());
	}

	static Opened opened(ResponseEntity<EnrolmentView> answer) {
		String tag = answer.getHeaders().getETag();
		return new Opened(Objects.requireNonNull(answer.getBody()), (tag != null) ? tag : "");
	}

	/**
	 * An application as it was read.
	 *
	 * @param view the application
	 * @param tag its {@code ETag}
	 */
	record Opened(EnrolmentView view, String tag) {
	}

	/**
	 * How a save went.
	 *
	 * @param now the application as it is now
	 * @param saved whether it holds what was typed; else somebody else changed it
	 */
	record Outcome(Opened now, boolean saved) {
	}

}
