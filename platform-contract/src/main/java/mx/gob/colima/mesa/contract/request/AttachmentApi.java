package mx.gob.colima.mesa.contract.request;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Files of requests and of drafts, seen by exactly those who see the request or own the
 * draft. The body of an upload is the file itself. 10 MB each, 10 per request (domain
 * model, parameters): 413 {@code too_large}, 409 {@code too_many_attachments}; PDF, JPEG,
 * PNG, XLSX, DOCX, CSV and plain text, told by content: 415
 * {@code unsupported_attachment}. The sender chooses the id (a UUID), so repeating an
 * upload changes nothing: the same bytes give the first answer again, others 409
 * {@code idempotency_conflict}. What is attached to a request is never changed or
 * removed; the files of a draft become the request's when it is filed.
 */
@HttpExchange("/api/v1")
public interface AttachmentApi {

	/**
	 * Attaches a file to a request; the history tells it, with its SHA-256.
	 * @param id the request
	 * @param attachmentId the attachment, chosen by the sender
	 * @param name the file's name, up to 160 characters
	 * @param length its bytes, if known beforehand: too many are refused before they are
	 * sent
	 * @param content its bytes
	 * @return 201; 409 {@code illegal_transition} once the request has ended
	 */
	@PutExchange(url = "/requests/{id}/attachments/{attachmentId}",
			contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	Mono<ResponseEntity<AttachmentView>> attach(@PathVariable UUID id, @PathVariable UUID attachmentId,
			@RequestParam String name, @RequestHeader(name = "Content-Length", required = false) @Nullable Long length,
			@RequestBody(required = false) Flux<DataBuffer> content);

	/**
	 * Gives a file of a request, as it was sent.
	 * @param id the request
	 * @param attachmentId the attachment
	 * @return the bytes, to be saved and never shown in place: {@code attachment},
	 * {@code nosniff}, {@code sandbox}; {@code ETag} is the SHA-256
	 */
	@GetExchange("/requests/{id}/attachments/{attachmentId}")
	Mono<ResponseEntity<Flux<DataBuffer>>> content(@PathVariable UUID id, @PathVariable UUID attachmentId);

	/**
	 * Gives a picture of a file of a request: an image made smaller, or the first page of
	 * a PDF.
	 * @param id the request
	 * @param attachmentId the attachment
	 * @return a PNG, 640 pixels at most either way; 404 {@code not_found} if there is
	 * none
	 */
	@GetExchange(url = "/requests/{id}/attachments/{attachmentId}/preview", accept = MediaType.IMAGE_PNG_VALUE)
	Mono<ResponseEntity<Flux<DataBuffer>>> preview(@PathVariable UUID id, @PathVariable UUID attachmentId);

	/**
	 * Attaches a file to a draft.
	 * @param id the draft
	 * @param attachmentId the attachment, chosen by the sender
	 * @param name the file's name, up to 160 characters
	 * @param length its bytes, if known beforehand: too many are refused before they are
	 * sent
	 * @param content its bytes
	 * @return 201
	 */
	@PutExchange(url = "/drafts/{id}/attachments/{attachmentId}",
			contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	Mono<ResponseEntity<AttachmentView>> attachToDraft(@PathVariable UUID id, @PathVariable UUID attachmentId,
			@RequestParam String name, @RequestHeader(name = "Content-Length", required = false) @Nullable Long length,
			@RequestBody(required = false) Flux<DataBuffer> content);

	/**
	 * Gives a file of a draft, as it was sent.
	 * @param id the draft
	 * @param attachmentId the attachment
	 * @return the bytes, as those of a request's file
	 */
	@GetExchange("/drafts/{id}/attachments/{attachmentId}")
	Mono<ResponseEntity<Flux<DataBuffer>>> draftContent(@PathVariable UUID id, @PathVariable UUID attachmentId);

	/**
	 * Gives a picture of a file of a draft.
	 * @param id the draft
	 * @param attachmentId the attachment
	 * @return as that of a request's file
	 */
	@GetExchange(url = "/drafts/{id}/attachments/{attachmentId}/preview", accept = MediaType.IMAGE_PNG_VALUE)
	Mono<ResponseEntity<Flux<DataBuffer>>> draftPreview(@PathVariable UUID id, @PathVariable UUID attachmentId);

	/**
	 * Takes a file out of a draft; doing so twice is no error.
	 * @param id the draft
	 * @param attachmentId the attachment
	 * @return 204
	 */
	@DeleteExchange("/drafts/{id}/attachments/{attachmentId}")
	Mono<ResponseEntity<Void>> remove(@PathVariable UUID id, @PathVariable UUID attachmentId);

}
