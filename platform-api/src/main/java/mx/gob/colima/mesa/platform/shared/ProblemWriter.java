package mx.gob.colima.mesa.platform.shared;

import java.util.Locale;

import mx.gob.colima.mesa.contract.Problem;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;

/**
 * Writes every problem of the API: of controllers, of filters, of security and of paths
 * that do not exist, so that all look alike.
 */
@Component
@Order(-2)
class ProblemWriter implements WebExceptionHandler {

	private static final Log logger = LogFactory.getLog(ProblemWriter.class);

	private static final Locale SPANISH = Locale.of("es", "MX");

	private final Problems problems;

	private final JsonMapper json;

	ProblemWriter(Problems problems, JsonMapper json) {
		this.problems = problems;
		this.json = json;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
		ServerHttpResponse response = exchange.getResponse();
		if (response.isCommitted()) {
			return Mono.error(thrown);
		}
		Fault fault = this.problems.faultOf(thrown);
		String traceId = TraceIds.of(exchange);
		log(exchange, fault, traceId, thrown);
		Locale locale = language(exchange.getLocaleContext().getLocale());
		Problem problem = this.problems.describe(fault, locale, exchange.getRequest().getPath().value(), traceId);
		response.setStatusCode(fault.code().status());
		response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		response.getHeaders().setContentLanguage(locale);
		advise(fault.code(), thrown, response.getHeaders());
		DataBuffer body = response.bufferFactory().wrap(this.json.writeValueAsBytes(problem));
		return response.writeWith(Mono.just(body));
	}

	// One of the languages that there are texts in; Spanish for whoever reads neither.
	private static Locale language(@Nullable Locale asked) {
		return (asked != null && asked.getLanguage().equals(Locale.ENGLISH.getLanguage())) ? Locale.ENGLISH : SPANISH;
	}

	private static void advise(FaultCode code, Throwable thrown, HttpHeaders headers) {
		switch (code.status()) {
			case UNAUTHORIZED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, challenge(code, thrown));
			case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, "5");
			default -> {
			}
		}
	}

	// Whoever came without a token is told of no error (RFC 6750 section 3.1); a token of
	// an account that may not call is as good as revoked.
	private static String challenge(FaultCode code, Throwable thrown) {
		boolean given = code != FaultCode.UNAUTHENTICATED || thrown instanceof OAuth2AuthenticationException;
		return given ? "Bearer realm=\"mesa\", error=\"invalid_token\"" : "Bearer realm=\"mesa\"";
	}

	private static void log(ServerWebExchange exchange, Fault fault, String traceId, Throwable thrown) {
		String line = "%s %s %s trace=%s".formatted(fault.getMessage(), exchange.getRequest().getMethod(),
				exchange.getRequest().getPath().value(), traceId);
		if (fault.code().status().is5xxServerError()) {
			logger.error(line, thrown);
		}
		else {
			logger.info(line);
		}
	}

}
