package mx.gob.colima.mesa.platform.servicerequest;

import java.net.URI;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.seal.Folios;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Idempotency;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files requests at the ordinary level of their service.
 */
@Service
@Transactional
public class Filing {

	private final Idempotency idempotency;

	private final Applications applications;

	private final DraftAttachments drafts;

	private final Folios folios;

	private final RequestStore store;

	Filing(Idempotency idempotency, Applications applications, DraftAttachments drafts, Folios folios,
			RequestStore store) {
		this.idempotency = idempotency;
		this.applications = applications;
		this.drafts = drafts;
		this.folios = folios;
		this.store = store;
	}

	/**
	 * Files a request, and ends the draft that it began as.
	 * @param body what is asked for
	 * @param key the caller's {@code Idempotency-Key}
	 * @return 201 with the request
	 */
	public Mono<ResponseEntity<RequestDetail>> file(FileRequest body, @Nullable String key) {
		return this.idempotency.once(key, "requests", body, RequestDetail.class,
				TenantContext.person()
					.flatMap((person) -> file(body, person))
					.map((detail) -> ResponseEntity.created(URI.create("/api/v1/requests/" + detail.summary().id()))
						.eTag(Etag.of(detail.summary().version()))
						.body(detail)));
	}

	// The folio comes late, because its counter is held until the transaction ends.
	private Mono<RequestDetail> file(FileRequest body, Person person) {
		UUID draftId = body.draftId();
		return this.applications.check(body, person)
			.flatMap((application) -> this.folios.next(application.at())
				.flatMap((folio) -> this.store.file(application.filed(folio), application.offering().ordinary(),
						person)))
			.flatMap((detail) -> (draftId != null) ? this.drafts.handOver(draftId, detail) : Mono.just(detail));
	}

}
