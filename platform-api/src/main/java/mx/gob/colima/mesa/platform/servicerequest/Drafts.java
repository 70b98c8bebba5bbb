package mx.gob.colima.mesa.platform.servicerequest;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.DraftContent;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Idempotency;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.shared.Texts;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The caller's own drafts.
 */
@Service
@Transactional
public class Drafts {

	// The end of what a timestamp can be written as in ISO 8601.
	private static final Cursor START = Cursor.of("9999-12-31T00:00:00Z", new UUID(-1, -1));

	private final DraftRows rows;

	private final Idempotency idempotency;

	private final Ids ids;

	private final Clock clock;

	Drafts(DraftRows rows, Idempotency idempotency, Ids ids, Clock clock) {
		this.rows = rows;
		this.idempotency = idempotency;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Lists the drafts, last saved first.
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<DraftView>> list(@Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : START;
		return this.rows.list(from.instant(0), from.uuid(1), limit + 1)
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.savedAt(), row.id()), (row) -> row));
	}

	/**
	 * Begins a draft.
	 * @param content what was typed so far
	 * @param key the caller's {@code Idempotency-Key}
	 * @return 201 with the draft
	 */
	public Mono<ResponseEntity<DraftView>> begin(DraftContent content, @Nullable String key) {
		UUID id = this.ids.next();
		Mono<ResponseEntity<DraftView>> work = this.rows.insert(id, clean(content), this.clock.instant())
			.filter((inserted) -> inserted == 1)
			.switchIfEmpty(Mono.error(() -> Fault.invalid("offeringId", "unknown")))
			.then(this.rows.find(id))
			.map((draft) -> ResponseEntity.created(URI.create("/api/v1/drafts/" + id))
				.eTag(Etag.of(draft.version()))
				.body(draft));
		return this.idempotency.once(key, "drafts", content, DraftView.class, work);
	}

	/**
	 * Shows a draft.
	 * @param id the draft
	 * @return the draft; {@code not_found}
	 */
	@Transactional(readOnly = true)
	public Mono<ResponseEntity<DraftView>> show(UUID id) {
		return this.rows.find(id)
			.map((draft) -> ResponseEntity.ok().eTag(Etag.of(draft.version())).body(draft))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Saves a draft.
	 * @param id the draft
	 * @param ifMatch the entity tag that it was read with
	 * @param content what was typed so far
	 * @return the draft in its new version
	 */
	public Mono<ResponseEntity<DraftView>> save(UUID id, @Nullable String ifMatch, DraftContent content) {
		Instant now = this.clock.instant();
		return this.rows.find(id)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((draft) -> Etag.matches(ifMatch, draft.version())
					? this.rows.update(id, draft.version(), clean(content), now)
					: Mono.error(() -> Fault.of(FaultCode.STALE)))
			.flatMap((updated) -> (updated == 1) ? show(id) : lost(id, ifMatch));
	}

	/**
	 * Throws a draft away.
	 * @param id the draft
	 * @return 204, whether it was there or not
	 */
	public Mono<ResponseEntity<Void>> discard(UUID id) {
		return this.rows.delete(id).thenReturn(ResponseEntity.noContent().build());
	}

	// Nothing was updated: somebody was quicker, or the service is not published here.
	private Mono<ResponseEntity<DraftView>> lost(UUID id, @Nullable String ifMatch) {
		return this.rows.find(id)
			.flatMap((draft) -> Mono.error(Etag.matches(ifMatch, draft.version())
					? Fault.invalid("offeringId", "unknown") : Fault.of(FaultCode.STALE)));
	}

	private static DraftContent clean(DraftContent typed) {
		return new DraftContent(typed.offeringId(), Texts.optional("subject", typed.subject()),
				Texts.optional("description", typed.description()), Texts.optional("place", typed.place()),
				typed.forOther(), typed.employeeId(), Texts.optional("beneficiaryName", typed.beneficiaryName()),
				Texts.optional("employeeNumber", typed.employeeNumber()));
	}

}
