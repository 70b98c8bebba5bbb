package mx.gob.colima.mesa.contract;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ContractTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String BASE = "mx/gob/colima/mesa/contract/";

	@ParameterizedTest
	@MethodSource("types")
	void aTypeIsARecordAnEnumOrAnInterface(Class<?> type) {
		assertThat(isContract(type)).isTrue();
	}

	@Test
	void anythingElseIsSeen() {
		assertThat(isContract(ContractTests.class)).isFalse();
	}

	@ParameterizedTest
	@MethodSource("records")
	void aRecordComesBackAsItWent(Class<?> type) {
		Object full = sample(type, false);
		assertThat(there(full)).isEqualTo(full);
		Object sparse = sample(type, true);
		assertThat(there(sparse)).isEqualTo(sparse);
	}

	@Test
	void aRecordThatLosesSomethingIsSeen() {
		Lossy lossy = new Lossy("kept", "lost");
		assertThat(there(lossy)).isNotEqualTo(lossy);
	}

	static List<Class<?>> types() throws IOException {
		CachingMetadataReaderFactory readers = new CachingMetadataReaderFactory();
		Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + BASE + "**/*.class");
		return Arrays.stream(files)
			.filter((file) -> !file.toString().contains("test-classes"))
			.map((file) -> name(readers, file))
			.filter((name) -> !name.endsWith("package-info"))
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(name, null))
			.toList();
	}

	static List<Class<?>> records() throws IOException {
		return types().stream().filter(Class::isRecord).toList();
	}

	private static String name(CachingMetadataReaderFactory readers, Resource file) {
		try {
			return readers.getMetadataReader(file).getClassMetadata().getClassName();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

	private static boolean isContract(Class<?> type) {
		return type.isRecord() || type.isEnum() || type.isInterface();
	}

	private static Object there(Object value) {
		return JSON.readValue(JSON.writeValueAsString(value), value.getClass());
	}

	private static Object sample(Class<?> type, boolean sparse) {
		RecordComponent[] components = type.getRecordComponents();
		@Nullable Object[] values = new Object[components.length];
		for (int i = 0; i < components.length; i++) {
			AnnotatedType annotated = components[i].getAnnotatedType();
			boolean absent = sparse && annotated.isAnnotationPresent(Nullable.class);
			values[i] = absent ? null : value(components[i].getGenericType(), sparse);
		}
		try {
			Class<?>[] parameters = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Constructor<?> constructor = type.getDeclaredConstructor(parameters);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Object value(Type type, boolean sparse) {
		if (type instanceof ParameterizedType generic) {
			Object one = value(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1], sparse);
			Class<?> raw = (Class<?>) generic.getRawType();
			return (raw == List.class) ? List.of(one) : (raw == Set.class) ? Set.of(one)
					: Map.of(value(generic.getActualTypeArguments()[0], sparse), one);
		}
		if (type instanceof TypeVariable<?>) {
			return "anything";
		}
		Class<?> raw = (Class<?>) type;
		if (raw.isRecord()) {
			return sample(raw, sparse);
		}
		return raw.isEnum() ? raw.getEnumConstants()[0] : simple(raw);
	}

	private static Object simple(Class<?> type) {
		Map<Class<?>, Object> values = Map.ofEntries(Map.entry(String.class, "Ñandú «á»"), Map.entry(int.class, 7),
				Map.entry(Integer.class, 7), Map.entry(long.class, 1L << 40), Map.entry(Long.class, 1L << 40),
				Map.entry(boolean.class, true), Map.entry(Boolean.class, true), Map.entry(UUID.class, new UUID(7, 9)),
				Map.entry(Instant.class, Instant.parse("2026-11-23T19:02:03.004Z")),
				Map.entry(LocalDate.class, LocalDate.of(2026, 11, 23)), Map.entry(LocalTime.class, LocalTime.of(3, 30)),
				Map.entry(Duration.class, Duration.ofMinutes(90)), Map.entry(Object.class, "anything"),
				Map.entry(double.class, 0.5));
		return Objects.requireNonNull(values.get(type), () -> "no sample of " + type);
	}

	private record Lossy(String kept, @com.fasterxml.jackson.annotation.JsonIgnore @Nullable String lost) {
	}

}
