package mx.gob.colima.mesa.platform.servicerequest.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.platform.servicerequest.Drafts;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Drafts over HTTP.
 */
@RestController
class DraftController implements DraftApi {

	private final Drafts drafts;

	DraftController(Drafts drafts) {
		this.drafts = drafts;
	}

	@Override
	public Mono<Page<DraftView>> drafts(@Nullable String after, @Nullable Integer limit) {
		return this.drafts.list(after, Limit.of(limit, 20, 100));
	}

	@Override
	public Mono<ResponseEntity<DraftView>> begin(@Nullable String idempotencyKey, DraftContent content) {
		return this.drafts.begin(content, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<DraftView>> draft(UUID id) {
		return this.drafts.show(id);
	}

	@Override
	public Mono<ResponseEntity<DraftView>> save(UUID id, @Nullable String ifMatch, DraftContent content) {
		return this.drafts.save(id, ifMatch, content);
	}

	@Override
	public Mono<ResponseEntity<Void>> discard(UUID id) {
		return this.drafts.discard(id);
	}

}
