package mx.gob.colima.mesa.platform.outside;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document that the API serves, as far as calls are made from it.
 */
final class Document {

	private final JsonNode root;

	private Document(JsonNode root) {
		this.root = root;
	}

	static Document read(byte[] served) {
		return new Document(JsonMapper.shared().readTree(new String(served, StandardCharsets.UTF_8)));
	}

	/**
	 * Every operation, by path and method.
	 * @return the operations
	 */
	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		this.root.path("paths")
			.forEachEntry((path, item) -> item.forEachEntry((method, operation) -> operations
				.add(operation(method.toUpperCase(Locale.ROOT), path, operation))));
		return operations;
	}

	/**
	 * Follows a schema's reference, and leaves out that it may be null.
	 * @param schema the schema
	 * @return the schema that it stands for
	 */
	JsonNode resolve(JsonNode schema) {
		if (schema.has("$ref")) {
			return this.root.at(schema.path("$ref").asString().substring(1));
		}
		return schema.has("anyOf") ? resolve(schema.path("anyOf").path(0)) : schema;
	}

	private Operation operation(String method, String path, JsonNode operation) {
		List<Parameter> parameters = new ArrayList<>();
		operation.path("parameters")
			.forEach((one) -> parameters.add(new Parameter(one.path("in").asString(), one.path("name").asString(),
					one.path("required").asBoolean(), resolve(one.path("schema")))));
		JsonNode content = operation.path("requestBody").path("content");
		String mediaType = content.isEmpty() ? null : content.propertyNames().iterator().next();
		JsonNode body = (mediaType != null) ? content.path(mediaType).path("schema") : null;
		Set<String> statuses = new TreeSet<>(operation.path("responses").propertyNames());
		boolean open = operation.path("security").isArray();
		boolean endless = operation.path("responses").path("200").path("content").has("text/event-stream");
		return new Operation(method, path, List.copyOf(parameters), mediaType, body, statuses, open, endless);
	}

	/**
	 * What can be called.
	 *
	 * @param method the HTTP method
	 * @param path its path, with variables
	 * @param parameters its parameters
	 * @param mediaType media type of its body; {@code null} if it takes none
	 * @param body schema of its body, perhaps a reference
	 * @param statuses statuses that it says to answer
	 * @param open whether it says to need no token
	 * @param endless whether it streams
	 */
	record Operation(String method, String path, List<Parameter> parameters, @Nullable String mediaType,
			@Nullable JsonNode body, Set<String> statuses, boolean open, boolean endless) {

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	/**
	 * A parameter.
	 *
	 * @param in where it stands: path, query, header
	 * @param name its name
	 * @param required whether a call needs it
	 * @param schema what it may be
	 */
	record Parameter(String in, String name, boolean required, JsonNode schema) {
	}

}
