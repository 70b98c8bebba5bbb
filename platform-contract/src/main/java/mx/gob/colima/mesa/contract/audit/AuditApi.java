package mx.gob.colima.mesa.contract.audit;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The audit trail, for auditors.
 */
@HttpExchange("/api/v1/audit")
public interface AuditApi {

	/**
	 * Lists what was changed, opened and refused, newest first.
	 * @param q beginning of the actor's user name
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<AuditEntryView>> trail(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

}
