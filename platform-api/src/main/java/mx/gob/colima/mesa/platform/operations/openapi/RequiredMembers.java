package mx.gob.colima.mesa.platform.operations.openapi;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record is always there unless the contract says that it may be null.
 */
class RequiredMembers implements ModelConverter {

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
				require(record, model);
			}
		}
		return schema;
	}

	private static void require(Class<?> record, Schema<?> model) {
		Arrays.stream(record.getRecordComponents())
			.filter((member) -> !member.getAnnotatedType().isAnnotationPresent(Nullable.class))
			.map(RecordComponent::getName)
			.filter((name) -> model.getProperties().containsKey(name))
			.filter((name) -> model.getRequired() == null || !model.getRequired().contains(name))
			.forEach(model::addRequiredItem);
	}

	private static Class<?> rawClass(Type type) {
		return (type instanceof JavaType known) ? known.getRawClass()
				: Json31.mapper().constructType(type).getRawClass();
	}

}
