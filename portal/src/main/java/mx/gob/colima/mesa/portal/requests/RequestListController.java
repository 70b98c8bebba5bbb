package mx.gob.colima.mesa.portal.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestSummary;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.text.RequestRow;
import mx.gob.colima.mesa.portal.text.RequestRows;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

@Controller
class RequestListController {

	private static final int ROWS = 20;

	private static final int LONGEST = 100;

	private final RequestApi requests;

	private final RequestRows rows;

	private final Pages pages;

	RequestListController(RequestApi requests, RequestRows rows, Pages pages) {
		this.requests = requests;
		this.rows = rows;
		this.pages = pages;
	}

	@GetMapping("/{door}/solicitudes")
	Mono<Rendering> list(Visitor visitor, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "ver", defaultValue = "abiertas") String view,
			@RequestParam(name = "q", defaultValue = "") String query,
			@RequestParam(name = "despues", required = false) @Nullable String after) {
		if (!visitor.files()) {
			return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
		}
		String words = query.strip().substring(0, Math.min(query.strip().length(), LONGEST));
		return page(view, words, after).map((page) -> model(page, view, words, after, visitor, locale))
			.flatMap((model) -> this.pages.page(exchange, visitor, "requests/list" + Pages.part(exchange), model));
	}

	private Mono<Page<RequestSummary>> page(String view, String words, @Nullable String after) {
		Boolean open = switch (view) {
			case "terminadas" -> Boolean.FALSE;
			case "todas" -> null;
			default -> Boolean.TRUE;
		};
		return words.isEmpty() ? this.requests.requests(open, null, null, null, after, ROWS)
				: this.requests.requests(null, null, null, words, after, ROWS);
	}

	private Map<String, Object> model(Page<RequestSummary> page, String view, String words, @Nullable String after,
			Visitor visitor, Locale locale) {
		List<RequestRow> items = page.items()
			.stream()
			.map((request) -> this.rows.row(request, visitor.me(), locale))
			.toList();
		Map<String, Object> model = new HashMap<>();
		model.put("rows", items);
		model.put("view", view);
		model.put("q", words);
		model.put("after", (after != null) ? after : "");
		model.put("next", (page.next() != null) ? page.next() : "");
		return model;
	}

}
