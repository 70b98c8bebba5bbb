package mx.gob.colima.mesa.platform.operations.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import reactor.core.publisher.Flux;

import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The answers of each operation, and the part of the contract that it belongs to.
 */
class Answers implements GlobalOperationCustomizer {

	private static final String PROBLEM = "application/problem+json";

	private static final String FILES = "/attachments/";

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		contract(handler.getBeanType()).ifPresent((type) -> describe(operation, handler, type));
		return operation;
	}

	/**
	 * The part of the contract that a controller implements.
	 * @param controller the controller
	 * @return the interface; empty if it implements none
	 */
	static Optional<Class<?>> contract(Class<?> controller) {
		return Arrays.stream(controller.getInterfaces())
			.<Class<?>>map((type) -> type)
			.filter((type) -> type.isAnnotationPresent(HttpExchange.class))
			.findFirst();
	}

	/**
	 * What a part of the contract is called in the document.
	 * @param contract the interface
	 * @return its tag
	 */
	static String tag(Class<?> contract) {
		return contract.getSimpleName().replaceFirst("Api$", "").toLowerCase(Locale.ROOT);
	}

	private static void describe(Operation operation, HandlerMethod handler, Class<?> contract) {
		operation.setTags(List.of(tag(contract)));
		HttpExchange exchange = Objects
			.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), HttpExchange.class));
		HttpExchange base = Objects
			.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(contract, HttpExchange.class));
		String path = base.url() + exchange.url();
		boolean isPublic = path.contains("/public/");
		if (isPublic) {
			operation.setSecurity(List.of());
		}
		ApiResponses answers = operation.getResponses();
		boolean creates = (exchange.method().equals("POST") && exchange.url().isEmpty())
				|| (exchange.method().equals("PUT") && path.contains(FILES));
		success(answers, creates ? HttpStatus.CREATED
				: exchange.method().equals("DELETE") ? HttpStatus.NO_CONTENT : HttpStatus.OK);
		headers(answers, ResolvableType.forMethodReturnType(handler.getMethod()), creates, path.contains(FILES));
		stream(answers, ResolvableType.forMethodReturnType(handler.getMethod()));
		problems(operation, isPublic, path)
			.forEach((status) -> answers.addApiResponse(String.valueOf(status), problem(status)));
	}

	private static void success(ApiResponses answers, HttpStatus status) {
		ApiResponse usual = answers.remove("200");
		if (usual == null) {
			return;
		}
		if (usual.getDescription() == null || usual.getDescription().equals(HttpStatus.OK.getReasonPhrase())) {
			usual.setDescription(status.getReasonPhrase());
		}
		if (status == HttpStatus.NO_CONTENT) {
			usual.setContent(null);
		}
		answers.addApiResponse(String.valueOf(status.value()), usual);
	}

	// What was sent is never changed: a file has no version, only its bytes have a sum.
	private static void headers(ApiResponses answers, ResolvableType returned, boolean creates, boolean file) {
		if (returned.getGeneric(0).resolve() != ResponseEntity.class) {
			return;
		}
		boolean bytes = returned.getGeneric(0, 0).resolve() == Flux.class;
		answers.forEach((status, answer) -> {
			if (bytes) {
				answer.addHeaderObject(HttpHeaders.ETAG,
						header("Of the SHA-256 of the file, to send back as `If-None-Match`", null));
			}
			else if (!file && answer.getContent() != null
					&& answer.getContent().containsKey(MediaType.APPLICATION_JSON_VALUE)) {
				answer.addHeaderObject(HttpHeaders.ETAG, header("The version, to send back as `If-Match`", null));
			}
			if (creates) {
				answer.addHeaderObject(HttpHeaders.LOCATION, header("Where it is", "uri-reference"));
			}
		});
	}

	private static Header header(String description, @Nullable String format) {
		return new Header().description(description).schema(new JsonSchema().typesItem("string").format(format));
	}

	// What a stream is made of, not how Spring wraps it: the reader of the document sees
	// the data lines.
	private static void stream(ApiResponses answers, ResolvableType returned) {
		Class<?> event = returned.getGeneric(0, 0).resolve();
		answers.values()
			.stream()
			.filter((answer) -> answer.getContent() != null && event != null)
			.map((answer) -> answer.getContent().get(MediaType.TEXT_EVENT_STREAM_VALUE))
			.filter(Objects::nonNull)
			.forEach((media) -> media.setSchema(
					new Schema<>().$ref("#/components/schemas/" + Objects.requireNonNull(event).getSimpleName())));
	}

	private static TreeSet<Integer> problems(Operation operation, boolean isPublic, String path) {
		TreeSet<Integer> statuses = new TreeSet<>(List.of(500, 503));
		if (!isPublic) {
			statuses.addAll(List.of(401, 403));
		}
		if (path.contains("{")) {
			statuses.add(404);
		}
		if (operation.getParameters() != null && !operation.getParameters().isEmpty()) {
			statuses.add(400);
		}
		if (operation.getRequestBody() != null) {
			statuses.addAll(List.of(400, 413, 415, 422));
			if (operation.getRequestBody().getContent().containsKey(MediaType.APPLICATION_OCTET_STREAM_VALUE)) {
				statuses.add(409);
			}
		}
		if (has(operation, "Idempotency-Key")) {
			statuses.add(409);
		}
		if (has(operation, HttpHeaders.IF_MATCH)) {
			statuses.addAll(List.of(409, 412, 428));
		}
		if (has(operation, "Last-Event-ID")) {
			statuses.add(429);
		}
		return statuses;
	}

	private static boolean has(Operation operation, String header) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().map(Parameter::getName).anyMatch(header::equals);
	}

	private static ApiResponse problem(int status) {
		Schema<?> schema = new Schema<>().$ref("#/components/schemas/Problem");
		ApiResponse problem = new ApiResponse().description(HttpStatus.valueOf(status).getReasonPhrase())
			.content(
					new Content().addMediaType(PROBLEM, new io.swagger.v3.oas.models.media.MediaType().schema(schema)));
		if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
			problem.addHeaderObject(HttpHeaders.RETRY_AFTER, header("After how many seconds to come again", null));
		}
		return problem;
	}

}
