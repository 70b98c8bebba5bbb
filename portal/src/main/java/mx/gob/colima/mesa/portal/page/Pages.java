package mx.gob.colima.mesa.portal.page;

import java.util.Map;

import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Makes pages: a view, its model and the frame around it.
 */
@Component
public class Pages {

	private static final String FRAME = "frame";

	private static final String BELL = " :: bell";

	private final Bell bell;

	Pages(Bell bell) {
		this.bell = bell;
	}

	/**
	 * Makes a page for a person at their own door.
	 * @param exchange the exchange
	 * @param visitor the person
	 * @param view name of the view, of the form {@code section/page}
	 * @param model what the view shows
	 * @return the page
	 */
	public Mono<Rendering> page(ServerWebExchange exchange, Visitor visitor, String view, Map<String, ?> model) {
		return page(exchange, visitor, view, model, HttpStatus.OK);
	}

	/**
	 * Makes a page for a person at their own door, with a status.
	 * @param exchange the exchange
	 * @param visitor the person
	 * @param view name of the view, of the form {@code section/page}
	 * @param model what the view shows
	 * @param status status of the answer
	 * @return the page
	 */
	public Mono<Rendering> page(ServerWebExchange exchange, Visitor visitor, String view, Map<String, ?> model,
			HttpStatus status) {
		String section = view.substring(0, view.indexOf('/'));
		if (exchange.getRequest().getMethod() == HttpMethod.POST) {
			// no-store would make the back button ask whether to send the form again
			exchange.getResponse().getHeaders().setCacheControl("private, no-cache");
		}
		// what a live page fetches anew has no header, but for the bell itself
		boolean headless = view.contains(" :: ") && !view.endsWith(BELL);
		Mono<Integer> unread = headless ? Mono.just(0) : this.bell.unread();
		return withToken(exchange).then(unread)
			.map((count) -> Rendering.view(view)
				.model(model)
				.modelAttribute(FRAME, Frame.inside(section, visitor, count))
				.status(status)
				.build());
	}

	/**
	 * Makes a page for anybody. It has no form that changes something, so it opens no
	 * session.
	 * @param door the door, if there is one
	 * @param view name of the view
	 * @param model what the view shows
	 * @param status status of the answer
	 * @return the page
	 */
	public Rendering open(@Nullable Door door, String view, Map<String, ?> model, HttpStatus status) {
		return Rendering.view(view).model(model).modelAttribute(FRAME, Frame.outside(door)).status(status).build();
	}

	/**
	 * Tells which part of a view is wanted: all of it, or what a live page fetches anew.
	 * @param exchange the exchange
	 * @return suffix of the view's name
	 */
	public static String part(ServerWebExchange exchange) {
		return exchange.getRequest().getHeaders().containsHeader("HX-Request") ? " :: content" : "";
	}

	/**
	 * Puts the token against forged forms where the views' forms find it.
	 * @param exchange the exchange of somebody who is signed in
	 * @return completes when done
	 */
	public Mono<Void> withToken(ServerWebExchange exchange) {
		Mono<CsrfToken> token = exchange.getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
		return token.doOnNext(
				(value) -> exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, value))
			.then();
	}

}
