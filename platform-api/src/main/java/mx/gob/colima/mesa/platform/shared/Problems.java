package mx.gob.colima.mesa.platform.shared;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import io.r2dbc.spi.R2dbcTransientException;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.Problem.FieldProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;

/**
 * Turns whatever went wrong into a problem that a person can read (RFC 9457).
 */
@Component
class Problems {

	private final MessageSource texts;

	Problems(MessageSource texts) {
		this.texts = texts;
	}

	Problem describe(Fault fault, Locale locale, String instance, String traceId) {
		String key = fault.code().key();
		Object[] args = fault.args().toArray();
		List<FieldProblem> fields = fault.fields()
			.stream()
			.map((field) -> new FieldProblem(field.field(), field.rule(),
					text("rule." + field.rule(), field.args().toArray(), locale)))
			.toList();
		return new Problem("urn:mesa:problem:" + key, text("problem." + key + ".title", args, locale),
				fault.code().status().value(), text("problem." + key + ".detail" + variant(fault), args, locale),
				instance, key, traceId, fields.isEmpty() ? null : fields, fault.allowed(), fault.changes());
	}

	// What cannot be read is named by its name, else by its place, else not at all; of
	// files the limit is known.
	private static String variant(Fault fault) {
		if (fault.code() == FaultCode.TOO_LARGE && !fault.args().isEmpty()) {
			return ".file";
		}
		if (fault.code() != FaultCode.MALFORMED || fault.args().size() == 1) {
			return "";
		}
		return fault.args().isEmpty() ? ".whole" : ".place";
	}

	Fault faultOf(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			Fault fault = known(cause);
			if (fault != null) {
				return fault;
			}
		}
		return Fault.of(FaultCode.INTERNAL);
	}

	private @Nullable Fault known(Throwable thrown) {
		return switch (thrown) {
			case Fault fault -> fault;
			case WebExchangeBindException invalid -> invalid(invalid);
			case ServerWebInputException malformed -> malformed(malformed);
			case ServerErrorException absent when absent.getMethodParameter() != null ->
				// a blank in the path, which Spring takes for a variable that it forgot
				malformed(absent.getMethodParameter());
			case ResponseStatusException status -> ofStatus(status.getStatusCode().value());
			case AuthenticationException _ -> Fault.of(FaultCode.UNAUTHENTICATED);
			case AccessDeniedException _ -> Fault.of(FaultCode.FORBIDDEN);
			case ConcurrencyFailureException _, QueryTimeoutException _, DataAccessResourceFailureException _,
					R2dbcTransientException _, WebClientException _ ->
				Fault.of(FaultCode.UNAVAILABLE);
			default -> null;
		};
	}

	private static @Nullable Fault ofStatus(int status) {
		return Arrays.stream(FaultCode.values())
			.filter((code) -> code.status().value() == status)
			.min(Comparator.comparing((code) -> (code != FaultCode.UNAUTHENTICATED) ? 1 : 0))
			.map(Fault::of)
			.orElse((status < 500) ? Fault.of(FaultCode.MALFORMED) : null);
	}

	private static Fault malformed(ServerWebInputException malformed) {
		for (Throwable cause = malformed.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof JacksonException unreadable) {
				return unreadable(unreadable);
			}
		}
		if (malformed.getCause() instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
			return Fault.of(FaultCode.MALFORMED, mismatch.getPropertyName());
		}
		return malformed(malformed.getMethodParameter());
	}

	private static Fault malformed(@Nullable MethodParameter parameter) {
		String place = place(parameter);
		return place.isEmpty() ? Fault.of(FaultCode.MALFORMED) : Fault.of(FaultCode.MALFORMED, place);
	}

	private static Fault unreadable(JacksonException unreadable) {
		String path = unreadable.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "[" + step.getIndex() + "]")
			.collect(Collectors.joining("."));
		TokenStreamLocation place = unreadable.getLocation();
		if (!path.isEmpty()) {
			return Fault.unreadable(path);
		}
		return (place != null) ? Fault.of(FaultCode.MALFORMED, place.getLineNr(), place.getColumnNr())
				: Fault.of(FaultCode.MALFORMED);
	}

	private static String place(@Nullable MethodParameter parameter) {
		if (parameter == null || parameter.hasParameterAnnotation(RequestBody.class)) {
			return "";
		}
		return Objects.requireNonNullElse(parameter.getParameterName(), "");
	}

	private static Fault invalid(WebExchangeBindException invalid) {
		List<String> order = order(invalid.getTarget());
		List<FieldFault> fields = invalid.getFieldErrors()
			.stream()
			.sorted(Comparator.comparingInt((FieldError error) -> order.indexOf(error.getField().split("\\.")[0])))
			.map((error) -> new FieldFault(error.getField(), rule(error), limits(error)))
			.toList();
		return Fault.invalid(fields);
	}

	private static List<String> order(@Nullable Object target) {
		return (target != null && target.getClass().isRecord())
				? Arrays.stream(target.getClass().getRecordComponents()).map(RecordComponent::getName).toList()
				: List.of();
	}

	private static String rule(FieldError error) {
		return Objects.requireNonNullElse(error.getCode(), "Invalid").toLowerCase(Locale.ROOT);
	}

	private static List<Object> limits(FieldError error) {
		Object[] arguments = error.getArguments();
		return (arguments != null) ? Arrays.stream(arguments).filter(Number.class::isInstance).toList() : List.of();
	}

	private String text(String key, Object[] args, Locale locale) {
		return Objects.requireNonNullElse(this.texts.getMessage(key, args, key, locale), key);
	}

}
