package mx.gob.colima.mesa.platform.servicerequest.web;

import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.Assignment;
import mx.gob.colima.mesa.contract.request.ChainVerification;
import mx.gob.colima.mesa.contract.request.Confirmation;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.FileRequest;
import mx.gob.colima.mesa.contract.request.Hold;
import mx.gob.colima.mesa.contract.request.Message;
import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.contract.request.Text;
import mx.gob.colima.mesa.platform.servicerequest.Desk;
import mx.gob.colima.mesa.platform.servicerequest.Filing;
import mx.gob.colima.mesa.platform.servicerequest.Lists;
import mx.gob.colima.mesa.platform.servicerequest.LockRetry;
import mx.gob.colima.mesa.platform.servicerequest.Opening;
import mx.gob.colima.mesa.platform.servicerequest.Order;
import mx.gob.colima.mesa.platform.servicerequest.Reading;
import mx.gob.colima.mesa.platform.shared.Limit;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Requests over HTTP.
 */
@RestController
class RequestController implements RequestApi {

	private final Filing filing;

	private final Lists lists;

	private final Opening opening;

	private final Reading reading;

	private final Desk desk;

	RequestController(Filing filing, Lists lists, Opening opening, Reading reading, Desk desk) {
		this.filing = filing;
		this.lists = lists;
		this.opening = opening;
		this.reading = reading;
		this.desk = desk;
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> file(@Nullable String idempotencyKey, FileRequest body) {
		return LockRetry.around(this.filing.file(body, idempotencyKey));
	}

	@Override
	public Mono<Page<RequestSummary>> requests(@Nullable Boolean open, @Nullable Boolean turn, @Nullable String folio,
			@Nullable String q, @Nullable String after, @Nullable Integer limit) {
		return this.lists.list(new Lists.Filter(open, turn, folio, q), after, Limit.of(limit, 20, 100));
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> request(UUID id) {
		return this.opening.show(id);
	}

	@Override
	public Mono<Page<EventView>> events(UUID id, @Nullable String after, @Nullable Integer limit) {
		return this.reading.history(id, after, Limit.of(limit, 100, 200));
	}

	@Override
	public Mono<ChainVerification> verify(UUID id) {
		return this.reading.verify(id);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> write(UUID id, @Nullable String idempotencyKey, Message body) {
		RequestAction action = body.internal() ? RequestAction.NOTE : RequestAction.MESSAGE;
		return act(id, new Order.Written(action, body.text()), null, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> acknowledge(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey) {
		return act(id, new Order.Plain(RequestAction.ACKNOWLEDGE), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> reject(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.REJECT, body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> assign(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Assignment body) {
		return act(id, new Order.Assign(body.groupId(), body.assigneeId()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> take(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey) {
		return act(id, new Order.Plain(RequestAction.TAKE), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> start(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey) {
		return act(id, new Order.Plain(RequestAction.START), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> hold(UUID id, @Nullable String ifMatch, @Nullable String idempotencyKey,
			Hold body) {
		return act(id, new Order.Wait(body.reason(), body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> resume(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.RESUME, body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> answer(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.ANSWER, body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> resolve(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.RESOLVE, body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> confirm(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Confirmation body) {
		return act(id, new Order.Confirm(body.rating(), body.comment()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> reopen(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.REOPEN, body.text()), ifMatch, idempotencyKey);
	}

	@Override
	public Mono<ResponseEntity<RequestDetail>> cancel(UUID id, @Nullable String ifMatch,
			@Nullable String idempotencyKey, Text body) {
		return act(id, new Order.Written(RequestAction.CANCEL, body.text()), ifMatch, idempotencyKey);
	}

	private Mono<ResponseEntity<RequestDetail>> act(UUID id, Order order, @Nullable String ifMatch,
			@Nullable String key) {
		return LockRetry.around(this.desk.act(id, order, ifMatch, key));
	}

}
