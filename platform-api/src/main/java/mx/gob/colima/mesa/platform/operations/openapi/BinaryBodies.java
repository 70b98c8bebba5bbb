package mx.gob.colima.mesa.platform.operations.openapi;

import java.util.Objects;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/**
 * Bytes are bytes: the generator takes a stream of them for a list.
 */
class BinaryBodies implements GlobalOperationCustomizer {

	private static final String OCTETS = org.springframework.http.MediaType.APPLICATION_OCTET_STREAM_VALUE;

	BinaryBodies() {
		SpringDocUtils.getConfig().replaceWithSchema(DataBuffer.class, bytes());
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		RequestBody body = operation.getRequestBody();
		if (body != null && body.getContent().containsKey(OCTETS)) {
			body.required(true).content(new Content().addMediaType(OCTETS, new MediaType().schema(bytes())));
			// A client sends it by itself.
			operation.getParameters().removeIf((parameter) -> HttpHeaders.CONTENT_LENGTH.equals(parameter.getName()));
		}
		boolean file = handler.getReturnType()
			.getGenericParameterType()
			.getTypeName()
			.contains(DataBuffer.class.getName());
		if (file) {
			boolean picture = handler.getMethod().getName().toLowerCase(java.util.Locale.ROOT).contains("preview");
			Objects.requireNonNull(operation.getResponses().get("200"))
				.content(new Content().addMediaType(
						picture ? org.springframework.http.MediaType.IMAGE_PNG_VALUE : OCTETS,
						new MediaType().schema(bytes())));
		}
		return operation;
	}

	private static Schema<?> bytes() {
		return new JsonSchema().typesItem("string").format("binary");
	}

}
