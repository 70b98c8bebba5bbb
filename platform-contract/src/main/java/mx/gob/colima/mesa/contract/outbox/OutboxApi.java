package mx.gob.colima.mesa.contract.outbox;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The outbox, for platform operators.
 */
@HttpExchange("/api/v1/outbox")
public interface OutboxApi {

	/**
	 * Lists effects, newest first.
	 * @param state the state; {@code DEAD} if absent
	 * @param after cursor of the previous page
	 * @param limit rows per page, 1 to 100; 50 if absent
	 * @return the page
	 */
	@GetExchange
	Mono<Page<EffectView>> effects(@RequestParam(required = false) @Nullable EffectState state,
			@RequestParam(required = false) @Nullable String after,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * Tells how the outbox stands.
	 * @return the counts
	 */
	@GetExchange("/counts")
	Mono<EffectCounts> counts();

	/**
	 * Has an effect done again that was given up, or at once instead of later.
	 * @param id the effect
	 * @return the effect, pending; 404 {@code not_found} unless it is pending or dead
	 */
	@PostExchange("/{id}/replay")
	Mono<EffectView> replay(@PathVariable UUID id);

}
