package mx.gob.colima.mesa.contract.enrolment;

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
 * Papers of applications for credentials (rule book, F3): the form to be signed, and the
 * signed scans.
 */
@HttpExchange("/api/v1/enrolments")
public interface EnrolmentFileApi {

	/**
	 * Gives the official form, filled in, with the responsibilities and a sheet for
	 * initials annexed: to be printed, signed, scanned and attached.
	 * @param id the application
	 * @return a tagged PDF (PDF/UA-1, PDF/A-3a)
	 */
	@GetExchange(url = "/{id}/form", accept = MediaType.APPLICATION_PDF_VALUE)
	Mono<ResponseEntity<Flux<DataBuffer>>> form(@PathVariable UUID id);

	/**
	 * Attaches a signed scan to a draft or to an application with returned rows: PDF,
	 * JPEG or PNG, told by content, 10 MB at most.
	 * @param id the application
	 * @param documentId the document, chosen by the sender
	 * @param kind what it is
	 * @param name its name
	 * @param length its bytes, if known beforehand
	 * @param content its bytes
	 * @return 201
	 */
	@PutExchange(url = "/{id}/attachments/{documentId}", contentType = MediaType.APPLICATION_OCTET_STREAM_VALUE)
	Mono<ResponseEntity<DocumentView>> attach(@PathVariable UUID id, @PathVariable UUID documentId,
			@RequestParam DocumentKind kind, @RequestParam String name,
			@RequestHeader(name = "Content-Length", required = false) @Nullable Long length,
			@RequestBody(required = false) Flux<DataBuffer> content);

	/**
	 * Gives a signed scan, as it was sent.
	 * @param id the application
	 * @param documentId the document
	 * @return the bytes, to be saved and never shown in place
	 */
	@GetExchange("/{id}/attachments/{documentId}")
	Mono<ResponseEntity<Flux<DataBuffer>>> content(@PathVariable UUID id, @PathVariable UUID documentId);

	/**
	 * Gives a picture of the first page of a signed scan.
	 * @param id the application
	 * @param documentId the document
	 * @return a PNG; 404 {@code not_found} if there is none
	 */
	@GetExchange(url = "/{id}/attachments/{documentId}/preview", accept = MediaType.IMAGE_PNG_VALUE)
	Mono<ResponseEntity<Flux<DataBuffer>>> preview(@PathVariable UUID id, @PathVariable UUID documentId);

	/**
	 * Takes a scan out of a draft; doing so twice is no error.
	 * @param id the application
	 * @param documentId the document
	 * @return 204
	 */
	@DeleteExchange("/{id}/attachments/{documentId}")
	Mono<ResponseEntity<Void>> remove(@PathVariable UUID id, @PathVariable UUID documentId);

}
