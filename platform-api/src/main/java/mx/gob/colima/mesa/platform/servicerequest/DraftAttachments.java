package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of drafts, which become those of the request that the draft becomes. The bytes of
 * what is taken out are thrown away when orphans are swept.
 */
@Component
@Transactional
class DraftAttachments implements AttachmentHolder {

	private final DraftRows drafts;

	private final DraftAttachmentRows rows;

	private final RequestAttachments requests;

	DraftAttachments(DraftRows drafts, DraftAttachmentRows rows, RequestAttachments requests) {
		this.drafts = drafts;
		this.rows = rows;
		this.requests = requests;
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<UUID> admit(UUID draftId, UUID id) {
		return TenantContext.person()
			.flatMap((person) -> this.drafts.find(draftId).switchIfEmpty(Mono.error(Fault::notFound)).map((draft) -> {
				if (draft.attachments().stream().noneMatch((file) -> file.id().equals(id))) {
					RequestAttachments.requireRoom(draft.attachments().size());
				}
				return person.requiredTenant().id().value();
			}));
	}

	@Override
	public Mono<Kept> keep(UUID draftId, Attachment attachment) {
		return TenantContext.person()
			.flatMap((person) -> this.rows.lock(draftId)
				.switchIfEmpty(Mono.error(Fault::notFound))
				.flatMap((locked) -> keep(draftId, RequestAttachments.by(attachment, person), person)));
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<Attachment> find(UUID draftId, UUID id) {
		return TenantContext.person()
			.flatMapMany((person) -> this.rows.list(draftId, person).flatMapIterable((files) -> files))
			.filter((file) -> file.id().equals(id))
			.next()
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Takes a file out.
	 * @param draftId the draft
	 * @param id the file
	 * @return completes when it is out, whether it was in or not
	 */
	Mono<Void> remove(UUID draftId, UUID id) {
		return this.rows.delete(draftId, id);
	}

	/**
	 * Ends a draft: its files become the request's.
	 * @param draftId the draft; one that is not the caller's, or not there any more, has
	 * nothing to hand over
	 * @param filed the request as it was filed
	 * @return the request with its files
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Mono<RequestDetail> handOver(UUID draftId, RequestDetail filed) {
		return TenantContext.person()
			.flatMap((person) -> this.rows.lock(draftId)
				.flatMap((locked) -> this.rows.list(draftId, person))
				.flatMapMany(Flux::fromIterable)
				.concatMap((file) -> this.requests.add(filed.summary().id(), person.id(), file))
				.last(filed)
				.flatMap((detail) -> this.drafts.delete(draftId).thenReturn(detail)));
	}

	private Mono<Kept> keep(UUID draftId, Attachment file, Person person) {
		return this.rows.list(draftId, person)
			.flatMap((files) -> files.stream()
				.filter((kept) -> kept.id().equals(file.id()))
				.findFirst()
				.map((kept) -> Mono.fromCallable(() -> RequestAttachments.same(kept, file, person)))
				.orElseGet(() -> {
					RequestAttachments.requireRoom(files.size());
					return this.rows.insert(draftId, file).thenReturn(new Kept(file.toView(person), true));
				}));
	}

}
