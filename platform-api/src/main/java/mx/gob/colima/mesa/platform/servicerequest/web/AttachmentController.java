package mx.gob.colima.mesa.platform.servicerequest.web;

import java.net.URI;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.AttachmentApi;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import mx.gob.colima.mesa.platform.blob.FileAnswer;
import mx.gob.colima.mesa.platform.servicerequest.Attachments;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files over HTTP. What somebody sent is never shown in place.
 */
@RestController
class AttachmentController implements AttachmentApi {

	private final Attachments attachments;

	AttachmentController(Attachments attachments) {
		this.attachments = attachments;
	}

	@Override
	public Mono<ResponseEntity<AttachmentView>> attach(UUID id, UUID attachmentId, String name, @Nullable Long length,
			Flux<DataBuffer> content) {
		return created("/api/v1/requests/" + id,
				this.attachments.attachToRequest(new Attachments.Upload(id, attachmentId, name, length, content)));
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> content(UUID id, UUID attachmentId) {
		return this.attachments.ofRequest(id, attachmentId).map(AttachmentController::file);
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> preview(UUID id, UUID attachmentId) {
		return this.attachments.ofRequest(id, attachmentId).flatMap(AttachmentController::picture);
	}

	@Override
	public Mono<ResponseEntity<AttachmentView>> attachToDraft(UUID id, UUID attachmentId, String name,
			@Nullable Long length, Flux<DataBuffer> content) {
		return created("/api/v1/drafts/" + id,
				this.attachments.attachToDraft(new Attachments.Upload(id, attachmentId, name, length, content)));
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> draftContent(UUID id, UUID attachmentId) {
		return this.attachments.ofDraft(id, attachmentId).map(AttachmentController::file);
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> draftPreview(UUID id, UUID attachmentId) {
		return this.attachments.ofDraft(id, attachmentId).flatMap(AttachmentController::picture);
	}

	@Override
	public Mono<ResponseEntity<Void>> remove(UUID id, UUID attachmentId) {
		return this.attachments.remove(id, attachmentId).thenReturn(ResponseEntity.noContent().build());
	}

	private static Mono<ResponseEntity<AttachmentView>> created(String holder, Mono<AttachmentView> kept) {
		return kept.map((file) -> ResponseEntity.created(URI.create(holder + "/attachments/" + file.id())).body(file));
	}

	private static ResponseEntity<Flux<DataBuffer>> file(Attachments.Download file) {
		return new FileAnswer(file.name(), file.mediaType(), file.size(), file.sha256(), file.content()).toResponse();
	}

	private static Mono<ResponseEntity<Flux<DataBuffer>>> picture(Attachments.Download file) {
		return file.preview()
			.map((bytes) -> FileAnswer.harmless(file.sha256() + "-preview")
				.contentType(MediaType.IMAGE_PNG)
				.body(bytes));
	}

}
