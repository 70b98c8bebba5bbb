package mx.gob.colima.mesa.contract.tenancy;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Dependencies.
 */
@HttpExchange("/api/v1")
public interface TenantApi {

	/**
	 * Lists the dependencies, for anybody: names and colours are public.
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 100 if absent
	 * @return the page, by acronym
	 */
	@GetExchange("/public/tenants")
	Mono<Page<TenantView>> directory(@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Shows one dependency, for anybody.
	 * @param acronym its acronym, in any case
	 * @return the dependency; 404 {@code not_found}
	 */
	@GetExchange("/public/tenants/{acronym}")
	Mono<TenantView> branding(@PathVariable String acronym);

	/**
	 * Lists the dependencies with their figures, for platform operators.
	 * @param q words of the name, or the beginning of the acronym
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page, by acronym
	 */
	@GetExchange("/tenants")
	Mono<Page<TenantSummary>> tenants(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

}
