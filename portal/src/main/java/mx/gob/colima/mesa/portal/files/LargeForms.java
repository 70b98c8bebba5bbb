package mx.gob.colima.mesa.portal.files;

import java.net.URI;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Sends a form back whose file is too large, before it is read: its page says so.
 */
@Component
@Order(-1000)
public class LargeForms implements WebFilter {

	/** Query parameter of a page whose form was sent back. */
	public static final String LARGE = "grande";

	private static final long MOST = 11L << 20;

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		ServerHttpRequest request = exchange.getRequest();
		MediaType type = request.getHeaders().getContentType();
		if (request.getHeaders().getContentLength() <= MOST || !MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) {
			return chain.filter(exchange);
		}
		String query = request.getURI().getRawQuery();
		String page = request.getPath().value() + "?" + ((query != null) ? query + "&" : "") + LARGE;
		exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
		exchange.getResponse().getHeaders().setLocation(URI.create(page));
		return exchange.getResponse().setComplete();
	}

}
