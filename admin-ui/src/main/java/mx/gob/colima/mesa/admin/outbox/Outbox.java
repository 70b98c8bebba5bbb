package mx.gob.colima.mesa.admin.outbox;

import java.util.UUID;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.outbox.EffectCounts;
import mx.gob.colima.mesa.contract.outbox.EffectState;
import mx.gob.colima.mesa.contract.outbox.EffectView;
import mx.gob.colima.mesa.contract.outbox.OutboxApi;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the outbox, and has effects done again.
 */
@Component
class Outbox {

	private static final int PAGE = 50;

	private final ApiCaller caller;

	private final OutboxApi api;

	Outbox(ApiCaller caller, OutboxApi api) {
		this.caller = caller;
		this.api = api;
	}

	Page<EffectView> page(EffectState state, @Nullable String after) {
		return this.caller.call(this.api.effects(state, after, PAGE));
	}

	EffectCounts counts() {
		return this.caller.call(this.api.counts());
	}

	EffectView replay(UUID id) {
		return this.caller.call(this.api.replay(id));
	}

}
