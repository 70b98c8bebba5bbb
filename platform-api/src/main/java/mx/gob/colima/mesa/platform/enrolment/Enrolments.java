package mx.gob.colima.mesa.platform.enrolment;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateList;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Idempotency;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications as their coordinator writes them and everybody concerned reads them.
 */
@Service
@Transactional
public class Enrolments {

	/** Most rows of an application (domain model, parameters). */
	public static final int MOST = 500;

	private static final UUID NEWEST = new UUID(-1, -1);

	private final Idempotency idempotency;

	private final ApplicationDesk desk;

	private final Clock clock;

	Enrolments(Idempotency idempotency, ApplicationDesk desk, Clock clock) {
		this.idempotency = idempotency;
		this.desk = desk;
		this.clock = clock;
	}

	/**
	 * Lists applications, newest first.
	 * @param state the state; all if {@code null}
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<EnrolmentSummary>> list(@Nullable EnrolmentState state, @Nullable String after, int limit) {
		UUID before = (after != null) ? Cursor.decode(after, 1).uuid(0) : NEWEST;
		return this.desk.applications()
			.list(state, before, limit + 1)
			.flatMap(this.desk.views()::summaries)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), Function.identity()));
	}

	/**
	 * Begins an application.
	 * @param rows the rows so far
	 * @param key the caller's {@code Idempotency-Key}
	 * @return 201 with the application
	 */
	public Mono<ResponseEntity<EnrolmentView>> begin(CandidateList rows, @Nullable String key) {
		UUID id = this.desk.ids().next();
		Mono<ResponseEntity<EnrolmentView>> work = TenantContext.person()
			.flatMap((person) -> this.desk.applications()
				.insert(id, person, this.clock.instant())
				.then(this.desk.candidates().replace(id, List.of(), cleaned(rows)))
				.then(this.desk.found(id, person)))
			.map((view) -> ResponseEntity.created(URI.create("/api/v1/enrolments/" + id)).eTag(Etag.of(1)).body(view));
		return this.idempotency.once(key, "enrolments", rows, EnrolmentView.class, work);
	}

	/**
	 * Shows an application.
	 * @param id the application
	 * @return the application; {@code not_found}
	 */
	@Transactional(readOnly = true)
	public Mono<ResponseEntity<EnrolmentView>> show(UUID id) {
		return TenantContext.person().flatMap((person) -> this.desk.answer(id, person));
	}

	/**
	 * Saves rows.
	 * @param id the application
	 * @param ifMatch the entity tag that it was read with
	 * @param rows all rows, in order
	 * @return the application in its new version
	 */
	public Mono<ResponseEntity<EnrolmentView>> save(UUID id, @Nullable String ifMatch, CandidateList rows) {
		return changed(id, ifMatch, (kept) -> cleaned(rows));
	}

	/**
	 * Adds rows to a draft.
	 * @param id the draft
	 * @param ifMatch the entity tag that it was read with
	 * @param added the rows that a spreadsheet held
	 * @return the application with them
	 */
	public Mono<ResponseEntity<EnrolmentView>> add(UUID id, @Nullable String ifMatch, List<CandidateData> added) {
		return changed(id, ifMatch, (kept) -> {
			List<CandidateData> all = new ArrayList<>(
					kept.stream().map(Candidate::data).filter((row) -> !row.equals(Cells.clean(Cells.EMPTY))).toList());
			added.stream().map(Cells::clean).forEach(all::add);
			if (all.size() > MOST) {
				throw Fault.invalid("rows", "too_many_rows");
			}
			return all;
		});
	}

	/**
	 * Throws a draft away.
	 * @param id the draft
	 * @return 204, whether it was there or not
	 */
	public Mono<ResponseEntity<Void>> discard(UUID id) {
		return this.desk.applications()
			.find(id)
			.flatMap((application) -> (application.state() == EnrolmentState.DRAFT)
					? this.desk.applications().delete(id) : Mono.error(() -> Fault.illegalTransition(List.of())))
			.thenReturn(ResponseEntity.noContent().build());
	}

	private Mono<ResponseEntity<EnrolmentView>> changed(UUID id, @Nullable String ifMatch,
			Function<List<Candidate>, List<CandidateData>> wanted) {
		return TenantContext.person()
			.flatMap((person) -> this.desk.locked(id, ifMatch)
				.flatMap((application) -> this.desk.candidates()
					.list(application)
					.flatMap((kept) -> write(application, kept, wanted.apply(kept))))
				.then(this.desk.applications().saved(id, this.clock.instant()))
				.then(this.desk.answer(id, person)));
	}

	private Mono<Void> write(Application application, List<Candidate> kept, List<CandidateData> wanted) {
		if (application.state() == EnrolmentState.DRAFT) {
			return this.desk.candidates().replace(application.id(), kept, wanted);
		}
		List<Candidate> returned = kept.stream().filter(Candidate::writable).toList();
		if (returned.isEmpty()) {
			return Mono.error(() -> Fault.illegalTransition(List.of()));
		}
		if (wanted.size() != kept.size()) {
			return Mono.error(() -> Fault.invalid("rows", "same_rows"));
		}
		return this.desk.candidates()
			.correct(application.id(),
					returned.stream().map((row) -> row.with(wanted.get(kept.indexOf(row)))).toList());
	}

	private static List<CandidateData> cleaned(CandidateList rows) {
		return rows.rows().stream().map(Cells::clean).toList();
	}

}
