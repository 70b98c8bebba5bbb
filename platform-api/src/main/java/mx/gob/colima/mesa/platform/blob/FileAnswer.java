package mx.gob.colima.mesa.platform.blob;

import java.nio.charset.StandardCharsets;

import reactor.core.publisher.Flux;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file on its way out. What somebody sent is saved and never shown in place.
 *
 * @param name its name
 * @param mediaType what it is
 * @param size bytes
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param content its bytes
 */
public record FileAnswer(String name, String mediaType, long size, String sha256, Flux<DataBuffer> content) {

	/**
	 * The whole answer.
	 * @return 200
	 */
	public ResponseEntity<Flux<DataBuffer>> toResponse() {
		ContentDisposition disposition = ContentDisposition.attachment()
			.filename(this.name, StandardCharsets.UTF_8)
			.build();
		return harmless(this.sha256).contentType(MediaType.parseMediaType(this.mediaType))
			.contentLength(this.size)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(this.content);
	}

	/**
	 * The beginning of an answer that opens nothing.
	 * @param tag names the content
	 * @return 200 without a body yet
	 */
	public static ResponseEntity.BodyBuilder harmless(String tag) {
		return ResponseEntity.ok()
			.eTag("\"" + tag + "\"")
			.cacheControl(CacheControl.noCache().cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "default-src 'none'; sandbox");
	}

}
