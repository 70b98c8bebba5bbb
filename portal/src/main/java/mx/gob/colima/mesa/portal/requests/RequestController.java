package mx.gob.colima.mesa.portal.requests;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.requests.RequestPages.View;
import mx.gob.colima.mesa.portal.session.KeptForm;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

@Controller
@RequestMapping("/{door}/solicitudes/{id}")
class RequestController {

	private static final Set<String> DONE = Set.of("answer", "message", "judge", "reopen", "cancel");

	private final RequestPages pages;

	private final Replies replies;

	private final KeptForm keptForm;

	RequestController(RequestPages pages, Replies replies, KeptForm keptForm) {
		this.pages = pages;
		this.replies = replies;
		this.keptForm = keptForm;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "hecho", defaultValue = "") String done) {
		String view = "requests/request" + Pages.part(exchange);
		String notice = DONE.contains(done) ? "done." + done : "";
		return read(view, notice, id, locale, exchange).flatMap((page) -> this.pages.show(exchange, visitor, page));
	}

	@GetMapping("/cancelar")
	Mono<Rendering> cancel(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return read("requests/cancel", "", id, locale, exchange)
			.flatMap((page) -> this.pages.show(exchange, visitor, page));
	}

	@PostMapping
	Mono<Rendering> reply(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return handle("requests/request", visitor, id, locale, exchange);
	}

	@PostMapping("/cancelar")
	Mono<Rendering> cancelled(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return handle("requests/cancel", visitor, id, locale, exchange);
	}

	private Mono<View> read(String view, String notice, UUID id, Locale locale, ServerWebExchange exchange) {
		Mono<View> fresh = this.pages.read(id, locale)
			.map((page) -> new View(view, page, Reply.blank(""), List.of(), notice, HttpStatus.OK));
		if (!Pages.part(exchange).isEmpty()) {
			return fresh;
		}
		return this.keptForm
			.show(exchange,
					(fields) -> this.pages.read(id, locale)
						.map((page) -> new View(view, page, Reply.of(fields), List.of(), "kept", HttpStatus.OK)))
			.switchIfEmpty(fresh);
	}

	private Mono<Rendering> handle(String view, Visitor visitor, UUID id, Locale locale, ServerWebExchange exchange) {
		return exchange.getFormData().map(Reply::of).flatMap((reply) -> {
			List<Fault> faults = this.replies.faults(reply, locale);
			if (!faults.isEmpty()) {
				return again(view, visitor, id, reply, faults, "", locale, exchange);
			}
			return this.replies.send(id, reply)
				.map((answer) -> done(visitor, id, reply))
				.onErrorResume(ApiException.class, (ex) -> refused(ex, view, visitor, id, reply, locale, exchange));
		});
	}

	private Mono<Rendering> refused(ApiException ex, String view, Visitor visitor, UUID id, Reply reply, Locale locale,
			ServerWebExchange exchange) {
		if (ex.is("idempotency_conflict")) {
			return again(view, visitor, id, reply.keyed(""), List.of(), "conflict", locale, exchange);
		}
		return switch (ex.status()) {
			case 409, 412 -> again(view, visitor, id, reply, List.of(), "stale", locale, exchange);
			case 422 -> again(view, visitor, id, reply, faults(ex, reply), "", locale, exchange);
			default -> Mono.error(ex);
		};
	}

	private Mono<Rendering> again(String view, Visitor visitor, UUID id, Reply reply, List<Fault> faults, String notice,
			Locale locale, ServerWebExchange exchange) {
		HttpStatus status = !faults.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT
				: notice.equals("conflict") ? HttpStatus.CONFLICT : HttpStatus.PRECONDITION_FAILED;
		return this.pages.read(id, locale)
			.flatMap((page) -> this.pages.show(exchange, visitor, new View(view, page, reply, faults, notice, status)));
	}

	private static Rendering done(Visitor visitor, UUID id, Reply reply) {
		return Rendering.redirectTo(visitor.door().path("/solicitudes/" + id + "?hecho=" + reply.outcome()))
			.status(HttpStatus.SEE_OTHER)
			.build();
	}

	private static List<Fault> faults(ApiException ex, Reply reply) {
		String field = switch (reply.action()) {
			case "judge" -> reply.resolved().equals("yes") ? "comment" : "missing";
			case "cancel" -> "message";
			default -> reply.action();
		};
		if (ex.errors().isEmpty()) {
			return List.of(new Fault(field, String.valueOf(ex.problem().detail())));
		}
		return ex.errors().stream().map((error) -> new Fault(field, error.message())).toList();
	}

}
