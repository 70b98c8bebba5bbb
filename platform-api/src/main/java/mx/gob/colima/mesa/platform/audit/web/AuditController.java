package mx.gob.colima.mesa.platform.audit.web;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.audit.AuditApi;
import mx.gob.colima.mesa.contract.audit.AuditEntryView;
import mx.gob.colima.mesa.platform.audit.Trail;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.RestController;

/**
 * The audit trail over HTTP.
 */
@RestController
class AuditController implements AuditApi {

	private final Trail trail;

	AuditController(Trail trail) {
		this.trail = trail;
	}

	@Override
	public Mono<Page<AuditEntryView>> trail(@Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.trail.list(q, after, Limit.of(limit, 50, 100));
	}

}
