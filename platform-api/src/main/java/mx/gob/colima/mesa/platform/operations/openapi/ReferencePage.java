package mx.gob.colima.mesa.platform.operations.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

import reactor.core.publisher.Mono;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.PropertyPlaceholderHelper;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/**
 * The page on which the API's description is read and tried: Swagger UI, with nothing
 * from other places. Its own scripts and style sheets are static files; nothing inline
 * runs.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ReferencePage {

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final PropertyPlaceholderHelper PLACES = new PropertyPlaceholderHelper("#{", "}");

	private final MessageSource texts;

	private final String page = read();

	ReferencePage(MessageSource texts) {
		this.texts = texts;
	}

	@Bean
	RouterFunction<ServerResponse> reference() {
		return RouterFunctions.route(read("/docs"), this::show)
			.andRoute(read("/docs/"), (request) -> ServerResponse.permanentRedirect(URI.create("/docs")).build());
	}

	private static RequestPredicate read(String path) {
		return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
	}

	private Mono<ServerResponse> show(ServerRequest request) {
		Locale asked = request.exchange().getLocaleContext().getLocale();
		Locale locale = (asked != null && asked.getLanguage().equals("en")) ? Locale.ENGLISH : Locale.of("es", "MX");
		return ServerResponse.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.header("Content-Security-Policy", POLICY)
			.header("X-Robots-Tag", "noindex")
			.header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.bodyValue(PLACES.replacePlaceholders(this.page, (key) -> text(key, locale)));
	}

	private String text(String key, Locale locale) {
		return HtmlUtils.htmlEscape(Objects.requireNonNull(this.texts.getMessage(key, null, locale)));
	}

	private static String read() {
		try {
			return new ClassPathResource("openapi/page.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
