package mx.gob.colima.mesa.contract.credential;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Credentials of all dependencies, for platform operators (rule book, F4 and 1).
 */
@HttpExchange("/api/v1/credentials")
public interface CredentialApi {

	/**
	 * Lists credentials by user name.
	 * @param tenant acronym of one dependency; {@code null} for all
	 * @param state only those in a state
	 * @param flag only those with a flag
	 * @param q words of the name, or the beginning of the user name
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<CredentialView>> list(@RequestParam(required = false) @Nullable String tenant,
			@RequestParam(required = false) @Nullable CredentialState state,
			@RequestParam(required = false) @Nullable CredentialFlag flag,
			@RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Lists authorised rows that wait for their credential, oldest application first.
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 500; 100 if absent
	 * @return the page
	 */
	@GetExchange("/waiting")
	Mono<Page<WaitingCandidate>> waiting(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Tells how credentials stand.
	 * @return the counts
	 */
	@GetExchange("/counts")
	Mono<CredentialCounts> counts();

	/**
	 * Issues credentials to authorised rows. Repeating it changes nothing.
	 * @param body the rows
	 * @return what came of it; 403 {@code forbidden} if one of them is not authorised:
	 * who issues does not authorise
	 */
	@PostExchange("/issuing")
	Mono<Issued> issue(@Valid @RequestBody Issuing body);

	/**
	 * Issues a credential again: whatever password there was is void at once, sessions
	 * end, and a new handle goes out.
	 * @param id the account
	 * @param body why
	 * @return the credential; 409 {@code illegal_transition} if it is suspended or ended
	 */
	@PostExchange("/{id}/reissue")
	Mono<CredentialView> reissue(@PathVariable UUID id, @Valid @RequestBody Reissue body);

	/**
	 * Makes the sealed letter of a credential that is not handed over yet. Its handle
	 * replaces the one before, on paper or by mail.
	 * @param id the account
	 * @param body why on paper
	 * @return the letter, to be saved and never shown in place; 409
	 * {@code illegal_transition} if it was handed over, 410 {@code handle_expired} if it
	 * lapsed: then it is issued again first
	 */
	@PostExchange(url = "/{id}/letter", accept = MediaType.APPLICATION_PDF_VALUE)
	Mono<ResponseEntity<Flux<DataBuffer>>> letter(@PathVariable UUID id, @Valid @RequestBody Reissue body);

}
