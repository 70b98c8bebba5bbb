package mx.gob.colima.mesa.portal.address;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads from an address as people type it, {@code /SEFOME/}, to the one that there is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 40)
class CanonicalAddress implements WebFilter {

	private static final Pattern ACRONYM = Pattern.compile("[A-Za-z][A-Za-z0-9]{1,15}");

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().value();
		String canonical = canonical(path);
		if (canonical.equals(path) || !HttpMethod.GET.equals(exchange.getRequest().getMethod())) {
			return chain.filter(exchange);
		}
		ServerHttpResponse response = exchange.getResponse();
		response.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
		response.getHeaders()
			.setLocation(URI.create(UriComponentsBuilder.fromPath(canonical)
				.query(exchange.getRequest().getURI().getRawQuery())
				.build(true)
				.toUriString()));
		return response.setComplete();
	}

	static String canonical(String path) {
		String[] parts = path.split("/", 3);
		String rest = (parts.length > 2) ? "/" + parts[2] : "";
		if (parts.length < 2 || !ACRONYM.matcher(parts[1]).matches()) {
			return path;
		}
		return "/" + parts[1].toLowerCase(Locale.ROOT) + (rest.equals("/") ? "" : rest);
	}

}
