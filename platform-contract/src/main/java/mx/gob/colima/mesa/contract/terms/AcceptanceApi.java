package mx.gob.colima.mesa.contract.terms;

import jakarta.validation.Valid;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Acceptance of the terms in force (rule book, F2). Until it is done, every other call
 * but {@code GET /api/v1/me} is 403 {@code terms_required}.
 */
@HttpExchange("/api/v1/terms")
public interface AcceptanceApi {

	/**
	 * Accepts the version in force for the caller. Repeating it changes nothing.
	 * @param body the version, as it was shown
	 * @return what was accepted, and when first; 422 {@code invalid} with the rule
	 * {@code terms_changed} if another version is in force, or the text was another
	 */
	@PostExchange("/acceptance")
	Mono<AcceptedTerms> accept(@Valid @RequestBody AcceptTerms body);

}
