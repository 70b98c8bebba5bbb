package mx.gob.colima.mesa.contract.terms;

import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Responsibilities and privacy notice, for anybody.
 */
@HttpExchange("/api/v1/public/terms")
public interface TermsApi {

	/**
	 * Shows the version in force.
	 * @return the version
	 */
	@GetExchange
	Mono<TermsView> inForce();

	/**
	 * Shows a version.
	 * @param version its number
	 * @return the version; 404 {@code not_found}
	 */
	@GetExchange("/{version}")
	Mono<TermsView> version(@PathVariable int version);

}
