package mx.gob.colima.mesa.portal.stub;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.contract.request.ActorView;
import mx.gob.colima.mesa.contract.request.AttachmentView;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * Files as the API keeps them. What begins with {@code MZ} is a program.
 */
class StubFiles {

	private static final String ONE = "/{id}/attachments/{file}";

	private final Map<UUID, List<AttachmentView>> files = new ConcurrentHashMap<>();

	private final Map<UUID, byte[]> bytes = new ConcurrentHashMap<>();

	List<AttachmentView> of(UUID holder) {
		return List.copyOf(this.files.getOrDefault(holder, List.of()));
	}

	RouterFunction<ServerResponse> routes(String base) {
		return RouterFunctions.route()
			.PUT(base + ONE, this::put)
			.GET(base + ONE, (request) -> give(request, MediaType.APPLICATION_PDF))
			.GET(base + ONE + "/preview", (request) -> give(request, MediaType.IMAGE_PNG))
			.DELETE(base + ONE, (request) -> {
				this.files.getOrDefault(id(request, "id"), List.of())
					.removeIf((file) -> file.id().equals(id(request, "file")));
				return ServerResponse.noContent().build();
			})
			.build();
	}

	private Mono<ServerResponse> put(ServerRequest request) {
		return request.bodyToMono(byte[].class).defaultIfEmpty(new byte[0]).flatMap((body) -> {
			if (body.length > 1 && body[0] == 'M' && body[1] == 'Z') {
				return StubApi.refusal(StubApi.problem(415, "unsupported_attachment"));
			}
			AttachmentView file = new AttachmentView(id(request, "file"), request.queryParam("name").orElse(""),
					"application/pdf", body.length, "ab".repeat(32), true, Instant.now(),
					new ActorView(true, "Mariana", null));
			this.bytes.put(file.id(), body);
			this.files.computeIfAbsent(id(request, "id"), (holder) -> new ArrayList<>()).add(file);
			return ServerResponse.status(201).bodyValue(file);
		});
	}

	private Mono<ServerResponse> give(ServerRequest request, MediaType type) {
		byte[] body = this.bytes.get(id(request, "file"));
		return (body != null) ? ServerResponse.ok()
			.contentType(type)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"a.pdf\"")
			.header("Content-Security-Policy", "default-src 'none'; sandbox")
			.header("X-Content-Type-Options", "nosniff")
			.bodyValue(body) : StubApi.refusal(StubApi.problem(404, "not_found"));
	}

	private static UUID id(ServerRequest request, String name) {
		return UUID.fromString(request.pathVariable(name));
	}

}
