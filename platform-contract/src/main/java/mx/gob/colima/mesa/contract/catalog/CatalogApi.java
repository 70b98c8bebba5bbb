package mx.gob.colima.mesa.contract.catalog;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The catalogue of the caller's own dependency (clauses 1g and 2).
 */
@HttpExchange("/api/v1/offerings")
public interface CatalogApi {

	/**
	 * Lists the published services, by category and name.
	 * @param q words to look for, without regard to accents; {@code null} for all
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<OfferingSummary>> offerings(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Shows one published service with its levels, hours, exclusions and the dates that
	 * would be promised if a request were filed now.
	 * @param id the offering
	 * @return the offering; 404 {@code not_found} if it is not published here
	 */
	@GetExchange("/{id}")
	Mono<OfferingDetail> offering(@PathVariable UUID id);

}
