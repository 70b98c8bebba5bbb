package mx.gob.colima.mesa.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

/**
 * Checks the shape of a file against its JSON Schema.
 */
final class SchemaCheck {

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
				.formatAssertionsEnabled(true)
				.errorMessageKeyword("message")
				.pathType(PathType.JSON_POINTER)
				.build()));

	private final Findings findings;

	SchemaCheck(Findings findings) {
		this.findings = findings;
	}

	void check(SourceFile source) {
		if (source.tree().isMissingNode()) {
			return;
		}
		for (Error error : schema(source).validate(source.tree())) {
			this.findings.add(source, place(error), sentence(error));
		}
	}

	private Schema schema(SourceFile source) {
		String resource = source.name().replace(".yaml", ".schema.json");
		try (InputStream stream = SchemaCheck.class.getResourceAsStream(resource)) {
			return this.registry.getSchema(Objects.requireNonNull(stream, resource));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String place(Error error) {
		String pointer = error.getInstanceLocation().toString();
		boolean unknownProperty = "additionalProperties".equals(error.getKeyword());
		return unknownProperty ? pointer + "/" + error.getProperty() : pointer;
	}

	private static String sentence(Error error) {
		String message = switch (error.getKeyword()) {
			case "required" -> "lacks \"" + error.getProperty() + "\"";
			case "additionalProperties" -> "is not known here; look for a typing error";
			default -> error.getMessage();
		};
		return message.endsWith(".") ? message : message + ".";
	}

}
