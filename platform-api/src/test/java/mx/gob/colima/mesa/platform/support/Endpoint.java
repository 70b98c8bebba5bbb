package mx.gob.colima.mesa.platform.support;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * An endpoint as the contract declares it.
 *
 * @param method the HTTP method
 * @param path its path, with variables
 * @param declaration the interface's method
 */
public record Endpoint(HttpMethod method, String path, Method declaration) {

	/**
	 * Every endpoint of the contract.
	 * @return the endpoints, by path
	 */
	public static List<Endpoint> all() {
		return new Interfaces().findCandidateComponents(Page.class.getPackageName())
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
			.flatMap((type) -> Stream.of(type.getMethods()).map((method) -> of(type, method)))
			.sorted(Comparator.comparing(Endpoint::path).thenComparing((one) -> one.method().name()))
			.toList();
	}

	/**
	 * Whether anybody may call it.
	 * @return whether no token is needed
	 */
	public boolean isPublic() {
		return this.path.startsWith("/api/v1/public/");
	}

	/**
	 * Whether it is about one thing.
	 * @return whether the path names it
	 */
	public boolean hasId() {
		return this.path.contains("{id}");
	}

	/**
	 * What it takes as its body.
	 * @return the type; {@code null} if it takes none
	 */
	public @Nullable Class<?> body() {
		Optional<Class<?>> type = Arrays.stream(this.declaration.getParameters())
			.filter((parameter) -> parameter.isAnnotationPresent(RequestBody.class))
			.<Class<?>>map(Parameter::getType)
			.findFirst();
		return type.orElse(null);
	}

	@Override
	public String toString() {
		return this.method + " " + this.path;
	}

	private static Endpoint of(Class<?> type, Method declaration) {
		HttpExchange base = Objects
			.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(type, HttpExchange.class));
		HttpExchange own = Objects
			.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(declaration, HttpExchange.class));
		return new Endpoint(HttpMethod.valueOf(own.method()), base.url() + own.url(), declaration);
	}

	private static final class Interfaces extends ClassPathScanningCandidateComponentProvider {

		Interfaces() {
			super(false);
			addIncludeFilter(new AnnotationTypeFilter(HttpExchange.class));
		}

		@Override
		protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
			return definition.getMetadata().isInterface();
		}

	}

}
