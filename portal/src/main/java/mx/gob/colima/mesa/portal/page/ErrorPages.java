package mx.gob.colima.mesa.portal.page;

import java.util.HashMap;
import java.util.Map;

import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.client.ApiUnavailableException;
import mx.gob.colima.mesa.portal.session.KeptForm;
import mx.gob.colima.mesa.portal.session.SignInRequiredException;
import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.tenant.Doors;
import mx.gob.colima.mesa.portal.tenant.UnknownDoorException;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.tenant.WrongDoorException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Turns what went wrong into a page that says what to do; nothing that was typed is lost.
 */
@ControllerAdvice
class ErrorPages {

	private static final Log logger = LogFactory.getLog(ErrorPages.class);

	private final Pages pages;

	private final Doors doors;

	private final SignInAgain signInAgain;

	private final KeptForm keptForm;

	private final Reference reference;

	ErrorPages(Pages pages, Doors doors, SignInAgain signInAgain, KeptForm keptForm, Reference reference) {
		this.pages = pages;
		this.doors = doors;
		this.signInAgain = signInAgain;
		this.keptForm = keptForm;
		this.reference = reference;
	}

	@ExceptionHandler
	Mono<Rendering> signInRequired(SignInRequiredException ex, ServerWebExchange exchange) {
		return this.signInAgain.lead(exchange).switchIfEmpty(Mono.defer(() -> unavailable(exchange, ex)));
	}

	@ExceptionHandler
	Mono<Rendering> wrongDoor(WrongDoorException ex, ServerWebExchange exchange) {
		Map<String, Object> model = new HashMap<>();
		model.put("me", ex.me());
		model.put("own", (ex.me().tenant() != null) ? ex.me().tenant() : "");
		return accountPage(exchange, ex.door(), "error/wrong-door", model);
	}

	@ExceptionHandler
	Mono<Rendering> refused(ApiException ex, ServerWebExchange exchange) {
		return switch (ex.status()) {
			case 401 -> unauthenticated(ex, exchange);
			case 403 -> ex.is("terms_required") ? terms(ex, exchange)
					: page(exchange, "error/forbidden", Map.of(), HttpStatus.FORBIDDEN);
			case 400, 404 -> notFound(exchange);
			default -> broken(ex, exchange);
		};
	}

	@ExceptionHandler
	Mono<Rendering> unknownDoor(UnknownDoorException ex, ServerWebExchange exchange) {
		return notFound(exchange);
	}

	@ExceptionHandler({ ApiUnavailableException.class, WebClientException.class, OAuth2AuthorizationException.class })
	Mono<Rendering> away(Exception ex, ServerWebExchange exchange) {
		return unavailable(exchange, ex);
	}

	@ExceptionHandler
	Mono<Rendering> other(Exception ex, ServerWebExchange exchange) {
		if (ex instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
			return (response.getStatusCode().value() == HttpStatus.FORBIDDEN.value())
					? page(exchange, "error/forbidden", Map.of(), HttpStatus.FORBIDDEN) : notFound(exchange);
		}
		return broken(ex, exchange);
	}

	private Mono<Rendering> unauthenticated(ApiException ex, ServerWebExchange exchange) {
		if (ex.is("account_inactive") || ex.is("account_unknown")) {
			Map<String, Object> model = Map.of("unknown", ex.is("account_unknown"));
			return accountPage(exchange, this.doors.remembered(exchange), "error/no-account", model);
		}
		return signInRequired(new SignInRequiredException("the API refuses the token"), exchange);
	}

	// Whatever was typed comes back with its page, once the terms are accepted.
	private Mono<Rendering> terms(ApiException ex, ServerWebExchange exchange) {
		Door door = this.doors.remembered(exchange);
		return (door != null) ? kept(exchange).thenReturn(Rendering.redirectTo(door.path("/condiciones")).build())
				: broken(ex, exchange);
	}

	private Mono<Rendering> accountPage(ServerWebExchange exchange, @Nullable Door door, String view,
			Map<String, Object> model) {
		return this.pages.withToken(exchange).thenReturn(this.pages.open(door, view, model, HttpStatus.FORBIDDEN));
	}

	private Mono<Rendering> notFound(ServerWebExchange exchange) {
		return page(exchange, "error/not-found", Map.of(), HttpStatus.NOT_FOUND);
	}

	private Mono<Rendering> broken(Exception ex, ServerWebExchange exchange) {
		Map<String, String> model = this.reference.of(exchange);
		logger.error("reference " + model.get("reference"), ex);
		return kept(exchange)
			.flatMap((kept) -> page(exchange, "error/broken", with(model, kept), HttpStatus.INTERNAL_SERVER_ERROR));
	}

	private Mono<Rendering> unavailable(ServerWebExchange exchange, Exception ex) {
		Map<String, String> model = this.reference.of(exchange);
		logger.warn("reference " + model.get("reference") + ": " + ex);
		return kept(exchange).map((kept) -> this.pages.open(this.doors.remembered(exchange), "error/unavailable",
				with(model, kept), HttpStatus.SERVICE_UNAVAILABLE));
	}

	private Mono<Boolean> kept(ServerWebExchange exchange) {
		if (exchange.getRequest().getMethod() != HttpMethod.POST) {
			return Mono.just(false);
		}
		return this.keptForm.keep(exchange).defaultIfEmpty(false);
	}

	private Mono<Rendering> page(ServerWebExchange exchange, String view, Map<String, ?> model, HttpStatus status) {
		Visitor visitor = exchange.getAttribute(Visitor.ATTRIBUTE);
		if (visitor != null) {
			return this.pages.page(exchange, visitor, view, model, status);
		}
		return Mono.just(this.pages.open(this.doors.remembered(exchange), view, model, status));
	}

	private static Map<String, Object> with(Map<String, String> model, boolean kept) {
		Map<String, Object> all = new HashMap<>(model);
		all.put("kept", kept);
		return all;
	}

}
