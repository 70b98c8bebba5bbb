package mx.gob.colima.mesa.platform.document;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A document that was just made, over HTTP: to be saved, never shown in place, and kept
 * by nobody on the way.
 */
public final class PdfAnswer {

	private PdfAnswer() {
	}

	/**
	 * Answers with a document.
	 * @param pdf its bytes
	 * @param name the file's name
	 * @return the answer
	 */
	public static ResponseEntity<Flux<DataBuffer>> of(byte[] pdf, String name) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.contentLength(pdf.length)
			.cacheControl(CacheControl.noStore())
			.header("X-Content-Type-Options", "nosniff")
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(pdf)));
	}

}
