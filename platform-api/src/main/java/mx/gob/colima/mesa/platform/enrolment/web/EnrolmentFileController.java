package mx.gob.colima.mesa.platform.enrolment.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.contract.enrolment.DocumentView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentFileApi;
import mx.gob.colima.mesa.platform.document.PdfAnswer;
import mx.gob.colima.mesa.platform.enrolment.Forms;
import mx.gob.colima.mesa.platform.enrolment.Scans;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/**
 * Papers of applications over HTTP. What somebody sent is never shown in place.
 */
@RestController
class EnrolmentFileController implements EnrolmentFileApi {

	private final Scans scans;

	private final Forms forms;

	EnrolmentFileController(Scans scans, Forms forms) {
		this.scans = scans;
		this.forms = forms;
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> form(UUID id) {
		return this.forms.of(id).map((pdf) -> PdfAnswer.of(pdf, "solicitud-de-alta.pdf"));
	}

	@Override
	public Mono<ResponseEntity<DocumentView>> attach(UUID id, UUID documentId, DocumentKind kind, String name,
			@Nullable Long length, Flux<DataBuffer> content) {
		URI place = URI.create("/api/v1/enrolments/" + id + "/attachments/" + documentId);
		return this.scans.attach(new Scans.Upload(id, documentId, kind, name, length, content))
			.map((kept) -> ResponseEntity.created(place).body(kept));
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> content(UUID id, UUID documentId) {
		return this.scans.find(id, documentId).map((scan) -> {
			DocumentView view = scan.view();
			ContentDisposition disposition = ContentDisposition.attachment()
				.filename(view.name(), StandardCharsets.UTF_8)
				.build();
			return safe(view.sha256()).contentType(MediaType.parseMediaType(view.mediaType()))
				.contentLength(view.size())
				.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
				.body(scan.content());
		});
	}

	@Override
	public Mono<ResponseEntity<Flux<DataBuffer>>> preview(UUID id, UUID documentId) {
		return this.scans.find(id, documentId)
			.flatMap((scan) -> scan.preview()
				.map((bytes) -> safe(scan.view().sha256() + "-preview").contentType(MediaType.IMAGE_PNG).body(bytes)));
	}

	@Override
	public Mono<ResponseEntity<Void>> remove(UUID id, UUID documentId) {
		return this.scans.remove(id, documentId).thenReturn(ResponseEntity.noContent().build());
	}

	private static ResponseEntity.BodyBuilder safe(String tag) {
		return ResponseEntity.ok()
			.eTag("\"" + tag + "\"")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox");
	}

}
