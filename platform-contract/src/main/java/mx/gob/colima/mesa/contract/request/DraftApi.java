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
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * The caller's own drafts.
 */
@HttpExchange("/api/v1/drafts")
public interface DraftApi {

	/**
	 * Lists the drafts, last saved first.
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 20 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<DraftView>> drafts(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Begins a draft.
	 * @param idempotencyKey the same key gives the first answer again
	 * @param content what was typed so far
	 * @return 201 with {@code Location} and {@code ETag}
	 */
	@PostExchange
	Mono<ResponseEntity<DraftView>> begin(
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey,
			@Valid @RequestBody DraftContent content);

	/**
	 * Shows a draft.
	 * @param id the draft
	 * @return the draft with {@code ETag}; 404 {@code not_found}
	 */
	@GetExchange("/{id}")
	Mono<ResponseEntity<DraftView>> draft(@PathVariable UUID id);

	/**
	 * Saves a draft.
	 * @param id the draft
	 * @param ifMatch the {@code ETag} it was read with; 428 if absent, 412 if stale
	 * @param content what was typed so far
	 * @return the draft with its new {@code ETag}
	 */
	@PutExchange("/{id}")
	Mono<ResponseEntity<DraftView>> save(@PathVariable UUID id,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@Valid @RequestBody DraftContent content);

	/**
	 * Throws a draft away; doing so twice is no error.
	 * @param id the draft
	 * @return 204
	 */
	@DeleteExchange("/{id}")
	Mono<ResponseEntity<Void>> discard(@PathVariable UUID id);

}
