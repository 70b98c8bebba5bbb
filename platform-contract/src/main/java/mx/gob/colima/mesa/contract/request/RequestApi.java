package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import jakarta.validation.Valid;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Service requests. A request that the caller may not see is always 404
 * {@code not_found}. Changes take the {@code ETag} that the request was read with as
 * {@code If-Match}: 428 {@code precondition_required} if absent, 412 {@code stale} if
 * another change came first. An action that the state does not allow is 409
 * {@code illegal_transition} and names the allowed ones; a missing power is 403
 * {@code forbidden}. The same {@code Idempotency-Key} gives the first answer again.
 */
@HttpExchange("/api/v1/requests")
public interface RequestApi {

	/**
	 * Files a request: gives the folio and starts both clocks.
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what is asked for
	 * @return 201 with {@code Location} and {@code ETag}; 422 {@code invalid} names the
	 * faulty fields
	 */
	@PostExchange
	Mono<ResponseEntity<RequestDetail>> file(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody FileRequest body);

	/**
	 * Lists requests of the caller's dependency, newest first: one's own for requesters,
	 * all for coordinators.
	 * @param open {@code true} for open ones, also those whose solution waits to be
	 * confirmed, {@code false} for ended ones, absent for all
	 * @param turn {@code true} for those that wait for the caller
	 * @param folio exact folio
	 * @param q words of folio, subject, description or names, without regard to accents
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 20 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<RequestSummary>> requests(@RequestParam(required = false) @Nullable Boolean open,
			@RequestParam(required = false) @Nullable Boolean turn,
			@RequestParam(required = false) @Nullable String folio, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Shows a request.
	 * @param id the request
	 * @return the request with {@code ETag}
	 */
	@GetExchange("/{id}")
	Mono<ResponseEntity<RequestDetail>> request(@PathVariable UUID id);

	/**
	 * Lists a request's history, oldest first; internal notes only to those who serve.
	 * @param id the request
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 200; 100 if absent
	 * @return the page
	 */
	@GetExchange("/{id}/events")
	Mono<Page<EventView>> events(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Checks the hash chain of a request's history.
	 * @param id the request
	 * @return the result
	 */
	@GetExchange("/{id}/verification")
	Mono<ChainVerification> verify(@PathVariable UUID id);

	/**
	 * Writes a message; the state stays as it is, so no {@code If-Match} is needed.
	 * @param id the request
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body the message
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/messages")
	Mono<ResponseEntity<RequestDetail>> write(@PathVariable UUID id,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Message body);

	/**
	 * SG recognises a request as official; the response clock stops (clause 2a).
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/acknowledgment")
	Mono<ResponseEntity<RequestDetail>> acknowledge(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey);

	/**
	 * SG refuses a request, with a reason.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/rejection")
	Mono<ResponseEntity<RequestDetail>> reject(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

	/**
	 * Gives a request to a group, perhaps to a person.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/assignment")
	Mono<ResponseEntity<RequestDetail>> assign(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Assignment body);

	/**
	 * Assigns a request to oneself, within a group of one's own.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/taking")
	Mono<ResponseEntity<RequestDetail>> take(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey);

	/**
	 * Begins work.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/start")
	Mono<ResponseEntity<RequestDetail>> start(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey);

	/**
	 * Puts a request on hold; the resolution clock is paused. Towards the requester this
	 * is a question.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/hold")
	Mono<ResponseEntity<RequestDetail>> hold(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Hold body);

	/**
	 * Goes on after a hold.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/resumption")
	Mono<ResponseEntity<RequestDetail>> resume(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

	/**
	 * The requester answers a question; the clock goes on.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/answer")
	Mono<ResponseEntity<RequestDetail>> answer(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

	/**
	 * Resolves a request, with the solution; the resolution clock stops.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/resolution")
	Mono<ResponseEntity<RequestDetail>> resolve(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

	/**
	 * The requester confirms the solution; the request is closed.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/confirmation")
	Mono<ResponseEntity<RequestDetail>> confirm(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Confirmation body);

	/**
	 * The requester says that it was not resolved, and why; the clock goes on.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/reopening")
	Mono<ResponseEntity<RequestDetail>> reopen(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

	/**
	 * The requester withdraws a request before it is resolved, with a reason.
	 * @param id the request
	 * @param ifMatch the {@code ETag} it was read with
	 * @param idempotencyKey the same key gives the first answer again
	 * @param body what was decided or written
	 * @return the request with its new {@code ETag}
	 */
	@PostExchange("/{id}/cancellation")
	Mono<ResponseEntity<RequestDetail>> cancel(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody Text body);

}
