package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Clock;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.platform.blob.BlobKey;
import mx.gob.colima.mesa.platform.blob.BlobStore;
import mx.gob.colima.mesa.platform.blob.FileNames;
import mx.gob.colima.mesa.platform.blob.StoredBlob;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.Ids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Service;

/**
 * Takes files in and gives them out. The bytes are safe before the row is, and no
 * connection to the database is held while they travel: an upload that ends halfway, for
 * whatever reason, leaves nothing that anybody sees.
 */
@Service
public class Attachments {

	/** Most bytes of a file (domain model, parameters). */
	static final long LIMIT = 10L << 20;

	private static final Event.Actor NOBODY_YET = new Event.Actor(new UUID(0, 0), "", null);

	private final RequestAttachments requests;

	private final DraftAttachments drafts;

	private final BlobStore blobs;

	private final Ids ids;

	private final Clock clock;

	Attachments(RequestAttachments requests, DraftAttachments drafts, BlobStore blobs, Ids ids, Clock clock) {
		this.requests = requests;
		this.drafts = drafts;
		this.blobs = blobs;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Takes in a file of a request.
	 * @param upload the file
	 * @return the file as it is kept
	 */
	public Mono<AttachmentView> attachToRequest(Upload upload) {
		return attach(this.requests, upload);
	}

	/**
	 * Takes in a file of a draft.
	 * @param upload the file
	 * @return the file as it is kept
	 */
	public Mono<AttachmentView> attachToDraft(Upload upload) {
		return attach(this.drafts, upload);
	}

	/**
	 * Gives a file of a request.
	 * @param requestId the request
	 * @param id the file
	 * @return the file
	 */
	public Mono<Download> ofRequest(UUID requestId, UUID id) {
		return this.requests.find(requestId, id).map(this::download);
	}

	/**
	 * Gives a file of a draft.
	 * @param draftId the draft
	 * @param id the file
	 * @return the file
	 */
	public Mono<Download> ofDraft(UUID draftId, UUID id) {
		return this.drafts.find(draftId, id).map(this::download);
	}

	/**
	 * Takes a file out of a draft.
	 * @param draftId the draft
	 * @param id the file
	 * @return completes when it is out
	 */
	public Mono<Void> remove(UUID draftId, UUID id) {
		return this.drafts.remove(draftId, id);
	}

	private Mono<AttachmentView> attach(AttachmentHolder holder, Upload upload) {
		String name = FileNames.clean(upload.name());
		Long length = upload.length();
		if (length != null && length > LIMIT) {
			return Mono.error(() -> Fault.of(FaultCode.TOO_LARGE, LIMIT));
		}
		return holder.admit(upload.holderId(), upload.id()).flatMap((tenantId) -> {
			BlobKey key = new BlobKey(tenantId, this.ids.next());
			return this.blobs.write(key, upload.content(), LIMIT)
				.flatMap((stored) -> holder.keep(upload.holderId(), attachment(upload.id(), key, name, stored)))
				.flatMap((kept) -> kept.fresh() ? Mono.just(kept.view())
						: this.blobs.delete(key).thenReturn(kept.view()))
				// Only what was certainly not kept is thrown away: after a lost answer of
				// the database nobody knows, and the sweeping of orphans decides.
				.onErrorResume(Fault.class, (fault) -> this.blobs.delete(key).then(Mono.error(fault)));
		});
	}

	private Attachment attachment(UUID id, BlobKey key, String name, StoredBlob stored) {
		return new Attachment(id, key, stored.format().named(name), stored.format().mediaType(), stored.size(),
				stored.sha256(), stored.format().preview(), this.clock.instant(), NOBODY_YET);
	}

	private Download download(Attachment file) {
		return new Download(file.name(), file.mediaType(), file.size(), file.sha256(), this.blobs.read(file.blob()),
				file.preview() ? this.blobs.preview(file.blob()) : Mono.error(Fault::notFound));
	}

	/**
	 * A file that comes.
	 *
	 * @param holderId what it belongs to
	 * @param id its id
	 * @param name its name
	 * @param length its bytes, if they were announced
	 * @param content its bytes
	 */
	public record Upload(UUID holderId, UUID id, String name, @Nullable Long length, Flux<DataBuffer> content) {
	}

	/**
	 * A file that goes.
	 *
	 * @param name its name
	 * @param mediaType what it is
	 * @param size bytes
	 * @param sha256 SHA-256 of its bytes, in hexadecimal
	 * @param content its bytes
	 * @param preview the bytes of its picture; {@code not_found} if there is none
	 */
	public record Download(String name, String mediaType, long size, String sha256, Flux<DataBuffer> content,
			Mono<Flux<DataBuffer>> preview) {
	}

}
