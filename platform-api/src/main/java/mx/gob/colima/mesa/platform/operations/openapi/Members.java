package mx.gob.colima.mesa.platform.operations.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record is always there, and never null, unless the contract says that it
 * may be null; durations are ISO-8601.
 */
class Members implements ModelConverter {

	private static final String NULL = "null";

	@Override
	public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
			Iterator<ModelConverter> chain) {
		if (!chain.hasNext()) {
			return null;
		}
		Schema<?> schema = chain.next().resolve(type, context, chain);
		Class<?> record = rawClass(type.getType());
		if (schema != null && record.isRecord()) {
			String ref = schema.get$ref();
			Schema<?> model = (ref != null) ? context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1))
					: schema;
			if (model != null && model.getProperties() != null) {
				Arrays.stream(record.getRecordComponents())
					.filter((member) -> model.getProperties().containsKey(member.getName()))
					.forEach((member) -> describe(member, model));
			}
		}
		return schema;
	}

	@SuppressWarnings("rawtypes")
	private static void describe(RecordComponent member, Schema<?> model) {
		String name = member.getName();
		Map<String, Schema> properties = model.getProperties();
		Schema<?> property = Objects.requireNonNull(properties.get(name));
		if (member.getType().equals(Duration.class)) {
			property.setFormat("duration");
		}
		if (member.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
			if (!leavesNullsOut(member.getDeclaringRecord())) {
				properties.put(name, nullable(property));
			}
		}
		else if (model.getRequired() == null || !model.getRequired().contains(name)) {
			model.addRequiredItem(name);
		}
	}

	private static Schema<?> nullable(Schema<?> property) {
		if (property.get$ref() == null) {
			if (property.getTypes() != null) {
				property.addType(NULL);
			}
			return property;
		}
		Schema<?> either = new JsonSchema();
		either.setDescription(property.getDescription());
		property.setDescription(null);
		either.setAnyOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
		return either;
	}

	private static boolean leavesNullsOut(Class<?> record) {
		JsonInclude include = record.getAnnotation(JsonInclude.class);
		return include != null && include.value() == JsonInclude.Include.NON_NULL;
	}

	private static Class<?> rawClass(Type type) {
		return (type instanceof JavaType known) ? known.getRawClass()
				: Json31.mapper().constructType(type).getRawClass();
	}

}
