package mx.gob.colima.mesa.platform.outbox.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.outbox.EffectCounts;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectView;
import mx.gob.colima.mesa.contract.outbox.OutboxApi;
import mx.gob.colima.mesa.platform.outbox.Effects;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The outbox over HTTP.
 */
@RestController
class OutboxController implements OutboxApi {

	private final Effects effects;

	OutboxController(Effects effects) {
		this.effects = effects;
	}

	@Override
	public Mono<Page<EffectView>> effects(@Nullable EffectState state, @Nullable String after,
			@Nullable Integer limit) {
		return this.effects.list((state != null) ? state : EffectState.DEAD, after, Limit.of(limit, 50, 100));
	}

	@Override
	public Mono<EffectCounts> counts() {
		return this.effects.counts();
	}

	@Override
	public Mono<EffectView> replay(UUID id) {
		return this.effects.replay(id);
	}

}
