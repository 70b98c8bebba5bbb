package mx.gob.colima.mesa.platform.operations.openapi;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import mx.gob.colima.mesa.contract.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.JavadocProvider;

import org.springframework.util.ReflectionUtils;

/**
 * The sentences of the contract's Javadoc, kept beside its classes when they are
 * compiled, as Markdown. Springdoc's own provider fails on arrays, and writes HTML.
 */
class ContractSentences implements JavadocProvider {

	private static final String CONTRACT = Page.class.getPackageName();

	@Override
	public String getClassJavadoc(Class<?> type) {
		if (!type.getName().startsWith(CONTRACT) || type.isArray()) {
			return "";
		}
		ClassJavadoc doc = RuntimeJavadoc.getJavadoc(type);
		String values = doc.getEnumConstants()
			.stream()
			.map((value) -> "\n- `" + wireName(type, value.getName()) + "`: " + markdown(value.getComment()))
			.collect(Collectors.joining());
		return markdown(doc.getComment()) + (values.isEmpty() ? "" : "\n" + values);
	}

	@Override
	public Map<String, String> getRecordClassParamJavadoc(Class<?> type) {
		if (!type.getName().startsWith(CONTRACT)) {
			return Map.of();
		}
		return RuntimeJavadoc.getJavadoc(type)
			.getRecordComponents()
			.stream()
			.collect(Collectors.toMap(ParamJavadoc::getName, (component) -> markdown(component.getComment())));
	}

	@Override
	public String getMethodJavadocDescription(Method method) {
		return markdown(of(method).getComment());
	}

	@Override
	public String getMethodJavadocReturn(Method method) {
		return markdown(of(method).getReturns());
	}

	@Override
	public Map<String, String> getMethodJavadocThrows(Method method) {
		return Map.of();
	}

	@Override
	public @Nullable String getParamJavadoc(Method method, String name) {
		return of(method).getParams()
			.stream()
			.filter((parameter) -> parameter.getName().equals(name))
			.map((parameter) -> markdown(parameter.getComment()))
			.findFirst()
			.orElse(null);
	}

	@Override
	public String getFieldJavadoc(Field field) {
		return "";
	}

	@Override
	public String getFirstSentence(String text) {
		int end = text.indexOf(". ");
		return (end < 0) ? text : text.substring(0, end + 1);
	}

	// The controllers implement the interfaces; the sentences are those of the interface.
	private static MethodJavadoc of(Method method) {
		return RuntimeJavadoc.getJavadoc(method);
	}

	private static String wireName(Class<?> type, String constant) {
		JsonProperty name = Objects.requireNonNull(ReflectionUtils.findField(type, constant))
			.getAnnotation(JsonProperty.class);
		return (name != null) ? name.value() : constant;
	}

	private static String markdown(Comment comment) {
		Markdown text = new Markdown();
		comment.visit(text);
		return text.toString().replaceAll("\\s+", " ").replaceAll("</?b>", "**").strip();
	}

	private static final class Markdown implements CommentVisitor {

		private final StringBuilder text = new StringBuilder();

		@Override
		public void commentText(String value) {
			this.text.append(value);
		}

		@Override
		public void inlineLink(Link link) {
			this.text.append('`').append(link.getLabel()).append('`');
		}

		@Override
		public void inlineTag(String name, String value) {
			this.text.append(name.equals("code") ? "`" + value + "`" : value);
		}

		@Override
		public void inlineValue(Value value) {
			this.text.append(value.getReferencedMemberName());
		}

		@Override
		public String toString() {
			return this.text.toString();
		}

	}

}
