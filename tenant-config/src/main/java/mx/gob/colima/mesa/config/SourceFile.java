package mx.gob.colima.mesa.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file that knows on which line each of its values stands.
 */
final class SourceFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final String name;

	private final JsonNode tree;

	private final Map<String, Integer> lines;

	private SourceFile(String name, JsonNode tree, Map<String, Integer> lines) {
		this.name = name;
		this.tree = tree;
		this.lines = lines;
	}

	static SourceFile read(Path file, Findings findings) {
		String name = String.valueOf(file.getFileName());
		try {
			String text = Files.readString(file);
			return new SourceFile(name, YAML.readTree(text), locate(text));
		}
		catch (IOException ex) {
			findings.add(name, 1, "cannot be read: there is no such file in the folder, or it is not UTF-8 text.");
		}
		catch (JacksonException ex) {
			findings.add(name, lineOf(ex), "is not YAML: " + firstLine(ex.getOriginalMessage()) + ".");
		}
		return new SourceFile(name, MissingNode.getInstance(), Map.of());
	}

	String name() {
		return this.name;
	}

	JsonNode tree() {
		return this.tree;
	}

	int line(String pointer) {
		Integer line = this.lines.get(pointer);
		if (line != null) {
			return line;
		}
		int parent = pointer.lastIndexOf('/');
		return (parent < 0) ? 1 : line(pointer.substring(0, parent));
	}

	<T> T bind(Class<T> type, Findings findings) {
		try {
			return YAML.treeToValue(this.tree, type);
		}
		catch (DatabindException ex) {
			findings.add(this, pointer(ex), "cannot be used: " + firstLine(ex.getOriginalMessage()) + ".");
			findings.throwIfAny();
			throw ex;
		}
	}

	private static Map<String, Integer> locate(String text) {
		Map<String, Integer> lines = new HashMap<>();
		try (JsonParser parser = YAML.createParser(text)) {
			for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
				String pointer = parser.streamReadContext().pathAsPointer().toString();
				lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
			}
		}
		return lines;
	}

	private static String pointer(DatabindException ex) {
		StringBuilder pointer = new StringBuilder();
		for (JacksonException.Reference step : ex.getPath()) {
			pointer.append('/').append((step.getPropertyName() != null) ? step.getPropertyName() : step.getIndex());
		}
		return pointer.toString();
	}

	private static int lineOf(JacksonException ex) {
		TokenStreamLocation location = ex.getLocation();
		return (location != null) ? Math.max(1, location.getLineNr()) : 1;
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse(message).replaceFirst("[.:]$", "");
	}

}
