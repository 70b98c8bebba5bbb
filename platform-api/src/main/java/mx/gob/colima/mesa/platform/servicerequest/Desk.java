package mx.gob.colima.mesa.platform.servicerequest;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Etag;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Idempotency;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does with a request what its state and the person's powers allow: one transaction for
 * the row, its history, its clocks, and the trail.
 */
@Service
@Transactional
public class Desk {

	/** What changes no state, and so needs no version that it was decided on. */
	private static final Set<RequestAction> ADDING = EnumSet.of(RequestAction.MESSAGE, RequestAction.NOTE,
			RequestAction.ATTACH);

	private final Idempotency idempotency;

	private final RequestRows rows;

	private final Decisions decisions;

	private final RequestStore store;

	private final AuditTrail trail;

	Desk(Idempotency idempotency, RequestRows rows, Decisions decisions, RequestStore store, AuditTrail trail) {
		this.idempotency = idempotency;
		this.rows = rows;
		this.decisions = decisions;
		this.store = store;
		this.trail = trail;
	}

	/**
	 * Carries out an order.
	 * @param id the request
	 * @param order what is to be done
	 * @param ifMatch the entity tag that the request was read with; what changes no state
	 * needs none
	 * @param key the caller's {@code Idempotency-Key}
	 * @return the request as the caller sees it now
	 */
	public Mono<ResponseEntity<RequestDetail>> act(UUID id, Order order, @Nullable String ifMatch,
			@Nullable String key) {
		return this.idempotency.once(key, order.action() + " " + id, order, RequestDetail.class,
				TenantContext.person().flatMap((person) -> act(id, order, ifMatch, person)));
	}

	private Mono<ResponseEntity<RequestDetail>> act(UUID id, Order order, @Nullable String ifMatch, Person person) {
		return this.rows.lock(id, person)
			.switchIfEmpty(Mono.error(Fault::notFound))
			.flatMap((row) -> decide(row, order, ifMatch, person))
			.map((detail) -> ResponseEntity.ok().eTag(Etag.of(detail.summary().version())).body(detail));
	}

	private Mono<RequestDetail> decide(RequestRow row, Order order, @Nullable String ifMatch, Person person) {
		RequestAction action = order.action();
		Powers.require(person, row, action);
		if (!ADDING.contains(action) && !Etag.matches(ifMatch, row.version())) {
			return this.store.changes(row, Etag.read(ifMatch), person)
				.flatMap((changes) -> Mono.error(Fault.stale(changes)));
		}
		return change(row, Powers.requireNow(person, row, action), order, person);
	}

	private Mono<RequestDetail> change(RequestRow row, Transition transition, Order order, Person person) {
		String action = "request." + order.action().name().toLowerCase(Locale.ROOT);
		return this.store.clocks(row)
			.flatMap((clocks) -> this.decisions.decide(row, transition, order, person, clocks.resolution().calendar())
				.flatMap((step) -> this.store.change(row, clocks, step, person)))
			.flatMap((detail) -> this.trail.changed(action, row.filed().folio().toString(), row.tenantId(), 200)
				.thenReturn(detail));
	}

}
