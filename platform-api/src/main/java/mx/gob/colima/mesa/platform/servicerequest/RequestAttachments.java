package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestAction;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of requests. Each is told by the history, in the transaction that adds it.
 */
@Component
@Transactional
class RequestAttachments implements AttachmentHolder {

	private final RequestRows requests;

	private final AttachmentRows rows;

	private final Desk desk;

	RequestAttachments(RequestRows requests, AttachmentRows rows, Desk desk) {
		this.requests = requests;
		this.rows = rows;
		this.desk = desk;
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<UUID> admit(UUID requestId, UUID id) {
		return TenantContext.person()
			.flatMap((person) -> this.requests.find(requestId, person)
				.switchIfEmpty(Mono.error(Fault::notFound))
				.flatMap((row) -> this.rows.list(row.tenantId(), requestId).map((files) -> {
					Powers.require(person, row, RequestAction.ATTACH);
					if (files.stream().noneMatch((file) -> file.id().equals(id))) {
						Powers.requireNow(person, row, RequestAction.ATTACH);
						requireRoom(files.size());
					}
					return row.tenantId();
				})));
	}

	@Override
	public Mono<Kept> keep(UUID requestId, Attachment attachment) {
		return TenantContext.person()
			.flatMap((person) -> this.requests.lock(requestId, person)
				.switchIfEmpty(Mono.error(Fault::notFound))
				.flatMap((row) -> keep(row, by(attachment, person), person)));
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<Attachment> find(UUID requestId, UUID id) {
		return TenantContext.person()
			.flatMap((person) -> this.requests.find(requestId, person))
			.flatMap((row) -> this.rows.find(row.tenantId(), requestId, id))
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Adds a file to a request, and tells it in the history.
	 * @param requestId the request
	 * @param requesterId who filed it
	 * @param file the file
	 * @return the request with it
	 */
	Mono<RequestDetail> add(UUID requestId, UUID requesterId, Attachment file) {
		return this.rows.insert(requestId, requesterId, file)
			.then(this.desk.act(requestId, new Order.Attach(file.details()), null, null))
			.mapNotNull(HttpEntity::getBody);
	}

	static Attachment by(Attachment file, Person person) {
		return new Attachment(file.id(), file.blob(), file.name(), file.mediaType(), file.size(), file.sha256(),
				file.preview(), file.at(), Event.Actor.of(person));
	}

	static Kept same(Attachment kept, Attachment come, Person person) {
		if (!kept.sha256().equals(come.sha256())) {
			throw Fault.of(FaultCode.IDEMPOTENCY_CONFLICT);
		}
		return new Kept(kept.toView(person), false);
	}

	static void requireRoom(int files) {
		if (files >= MOST) {
			throw Fault.of(FaultCode.TOO_MANY_ATTACHMENTS);
		}
	}

	private Mono<Kept> keep(RequestRow row, Attachment file, Person person) {
		return this.rows.list(row.tenantId(), row.id())
			.flatMap((files) -> files.stream()
				.filter((kept) -> kept.id().equals(file.id()))
				.findFirst()
				.map((kept) -> Mono.fromCallable(() -> same(kept, file, person)))
				.orElseGet(() -> {
					requireRoom(files.size());
					return add(row.id(), row.filed().requesterId(), file)
						.thenReturn(new Kept(file.toView(person), true));
				}));
	}

}
