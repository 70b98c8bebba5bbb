package mx.gob.colima.mesa.contract.enrolment;

import java.util.UUID;

import jakarta.validation.Valid;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Applications for credentials (rule book, F1 to F4): the coordinator of a dependency
 * writes and submits them, SG decides each row. Whoever may see none of it is told
 * {@code not_found}.
 */
@HttpExchange("/api/v1/enrolments")
public interface EnrolmentApi {

	/**
	 * Lists applications, newest first: a coordinator or head those of their dependency,
	 * SG those that were submitted.
	 * @param state the state; all if absent
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 20 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<EnrolmentSummary>> enrolments(@RequestParam(required = false) @Nullable EnrolmentState state,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Begins an application.
	 * @param idempotencyKey the same key gives the first answer again
	 * @param rows the rows so far; they may have faults
	 * @return 201 with {@code Location} and {@code ETag}
	 */
	@PostExchange
	Mono<ResponseEntity<EnrolmentView>> begin(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody CandidateList rows);

	/**
	 * Shows an application.
	 * @param id the application
	 * @return the application with {@code ETag}; 404 {@code not_found}
	 */
	@GetExchange("/{id}")
	Mono<ResponseEntity<EnrolmentView>> enrolment(@PathVariable UUID id);

	/**
	 * Saves the rows of a draft, whatever their faults, or of an application with
	 * returned rows, of which those alone are changed.
	 * @param id the application
	 * @param ifMatch the {@code ETag} it was read with; 428 if absent, 412 if stale
	 * @param rows all rows, in order
	 * @return the application with its new {@code ETag}; 409 {@code illegal_transition}
	 * if nothing of it may be changed
	 */
	@PutExchange("/{id}/rows")
	Mono<ResponseEntity<EnrolmentView>> save(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody CandidateList rows);

	/**
	 * Adds the rows of a spreadsheet to a draft: CSV in UTF-8 or Windows-1252, or XLSX,
	 * with the columns of the template in any order.
	 * @param id the draft
	 * @param ifMatch the {@code ETag} it was read with
	 * @param length its bytes, if known beforehand
	 * @param content the file, 10 MB at most
	 * @return the application with the new rows and their faults; 422 {@code invalid} if
	 * the file as a whole cannot be read
	 */
	@PostExchange(url = "/{id}/import", contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	Mono<ResponseEntity<EnrolmentView>> importRows(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Content-Length", required = false) @Nullable Long length,
			@RequestBody(required = false) Flux<DataBuffer> content);

	/**
	 * Throws a draft away; doing so twice is no error.
	 * @param id the draft
	 * @return 204; 409 {@code illegal_transition} once it was submitted
	 */
	@DeleteExchange("/{id}")
	Mono<ResponseEntity<Void>> discard(@PathVariable UUID id);

	/**
	 * Submits a draft, or the rows that were returned, to SG.
	 * @param id the application
	 * @param ifMatch the {@code ETag} it was read with
	 * @param attestations the three declarations
	 * @return the application with its folio; 422 {@code invalid} if a row has faults, a
	 * scan is missing or a declaration was not made
	 */
	@PostExchange("/{id}/submission")
	Mono<ResponseEntity<EnrolmentView>> submit(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody Attestations attestations);

	/**
	 * Decides rows, for SG: all that are given, or none.
	 * @param id the application
	 * @param ifMatch the {@code ETag} it was read with
	 * @param decisions the decisions
	 * @return the application; 422 {@code invalid} if a reason or a second approval is
	 * missing, or a row has no annex
	 */
	@PostExchange("/{id}/decisions")
	Mono<ResponseEntity<EnrolmentView>> decide(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody Decisions decisions);

	/**
	 * Gives the second approval to the coordinator's own row: the head of the dependency,
	 * or a service manager who then does not authorise the row.
	 * @param id the application
	 * @param candidateId the row
	 * @return the application
	 */
	@PostExchange("/{id}/rows/{candidateId}/second-approval")
	Mono<ResponseEntity<EnrolmentView>> approve(@PathVariable UUID id, @PathVariable UUID candidateId);

}
