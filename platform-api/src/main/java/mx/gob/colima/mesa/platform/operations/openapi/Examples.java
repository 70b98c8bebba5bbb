package mx.gob.colima.mesa.platform.operations.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;

import org.springframework.core.Ordered;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.HandlerMethod;

/**
 * What was really sent and answered once, kept in {@code openapi/examples} by the name of
 * the operation and the answer's status; a test keeps their form true.
 */
class Examples implements GlobalOperationCustomizer, Ordered {

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		String name = handler.getMethod().getName();
		if (operation.getRequestBody() != null) {
			put(operation.getRequestBody().getContent(), name + ".request");
		}
		operation.getResponses().forEach((status, answer) -> put(answer.getContent(), name + "." + status));
		return operation;
	}

	// After the answers are there.
	@Override
	public int getOrder() {
		return LOWEST_PRECEDENCE;
	}

	private static void put(@Nullable Content content, String name) {
		ClassPathResource file = new ClassPathResource("openapi/examples/" + name + ".json");
		if (content != null && file.exists()) {
			JsonNode example = read(file);
			content.values().forEach((media) -> media.setExample(example));
		}
	}

	private static JsonNode read(ClassPathResource file) {
		try {
			return Objects.requireNonNull(Json31.mapper().readTree(file.getContentAsString(StandardCharsets.UTF_8)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
