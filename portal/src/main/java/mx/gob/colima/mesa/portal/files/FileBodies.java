package mx.gob.colima.mesa.portal.files;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpResponse;

/**
 * Passes on the bytes of a file as the API gives them.
 */
public final class FileBodies {

	private static final List<String> PASSED_ON = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH,
			HttpHeaders.CONTENT_DISPOSITION, "X-Content-Type-Options", "Content-Security-Policy");

	private FileBodies() {
	}

	/**
	 * Answers with a file. Its body ends with the answer: WebFlux would let it run on
	 * when a browser goes away before the first byte.
	 * @param response the answer
	 * @param file the file
	 * @return completes when it was sent
	 */
	public static Mono<Void> write(ServerHttpResponse response, ResponseEntity<Flux<DataBuffer>> file) {
		HttpHeaders headers = response.getHeaders();
		PASSED_ON.forEach((name) -> {
			String value = file.getHeaders().getFirst(name);
			if (value != null) {
				headers.set(name, value);
			}
		});
		// Nothing of it stays in a browser that others use too.
		headers.setCacheControl(CacheControl.noStore());
		Flux<DataBuffer> body = (file.getBody() != null) ? file.getBody() : Flux.empty();
		Sinks.Empty<Void> ended = Sinks.empty();
		return response
			.writeWith(body.takeUntilOther(ended.asMono()).doOnDiscard(DataBuffer.class, DataBufferUtils::release))
			.doFinally((end) -> ended.tryEmitEmpty());
	}

}
