package mx.gob.colima.mesa.admin.audit;

import mx.gob.colima.mesa.admin.client.ApiCaller;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.audit.AuditApi;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads the audit trail.
 */
@Component
class Trail {

	private static final int PAGE = 50;

	private final ApiCaller caller;

	private final AuditApi api;

	Trail(ApiCaller caller, AuditApi api) {
		this.caller = caller;
		this.api = api;
	}

	Page<AuditEntryView> page(String words, @Nullable String after) {
		return this.caller.call(this.api.trail(words.isEmpty() ? null : words, after, PAGE));
	}

}
