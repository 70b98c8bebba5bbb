package mx.gob.colima.mesa.platform.enrolment.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.Attestations;
import mx.gob.colima.mesa.contract.enrolment.CandidateList;
import mx.gob.colima.mesa.contract.enrolment.Decisions;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentApi;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.platform.enrolment.Deciding;
import mx.gob.colima.mesa.platform.enrolment.Enrolments;
import mx.gob.colima.mesa.platform.enrolment.Submissions;
import mx.gob.colima.mesa.platform.enrolment.sheet.Spreadsheets;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Applications for credentials over HTTP.
 */
@RestController
class EnrolmentController implements EnrolmentApi {

	private final Enrolments enrolments;

	private final Submissions submissions;

	private final Deciding deciding;

	private final Spreadsheets spreadsheets;

	EnrolmentController(Enrolments enrolments, Submissions submissions, Deciding deciding, Spreadsheets spreadsheets) {
		this.enrolments = enrolments;
		this.submissions = submissions;
		this.deciding = deciding;
		this.spreadsheets = spreadsheets;
	}

	@Override
	public Mono<Page<EnrolmentSummary>> enrolments(@Nullable EnrolmentState state, @Nullable String after,
			@Nullable Integer limit) {
		return this.enrolments.list(state, after, Limit.of(limit, 20, 100));
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> begin(@Nullable String idempotencyKey, CandidateList rows) {
		return this.enrolments.begin(rows, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> enrolment(UUID id) {
		return this.enrolments.show(id);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> save(UUID id, @Nullable String ifMatch, CandidateList rows) {
		return this.enrolments.save(id, ifMatch, rows);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> importRows(UUID id, @Nullable String ifMatch, @Nullable Long length,
			Flux<DataBuffer> content) {
		// who may not is told so before the file is read
		return this.enrolments.show(id)
			.then(this.spreadsheets.read(length, content, Enrolments.MOST))
			.flatMap((rows) -> this.enrolments.add(id, ifMatch, rows));
	}

	@Override
	public Mono<ResponseEntity<Void>> discard(UUID id) {
		return this.enrolments.discard(id);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> submit(UUID id, @Nullable String ifMatch, Attestations attestations) {
		return this.submissions.submit(id, ifMatch);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> decide(UUID id, @Nullable String ifMatch, Decisions decisions) {
		return this.deciding.decide(id, ifMatch, decisions);
	}

	@Override
	public Mono<ResponseEntity<EnrolmentView>> approve(UUID id, UUID candidateId) {
		return this.deciding.approve(id, candidateId);
	}

}
