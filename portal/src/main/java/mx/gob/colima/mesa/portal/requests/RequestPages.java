package mx.gob.colima.mesa.portal.requests;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Makes the page of a request, as it is now and with what its reader had typed.
 */
@Component
class RequestPages {

	private static final int EVENTS = 200;

	private final RequestApi api;

	private final RequestTexts texts;

	private final IdSource ids;

	private final Pages pages;

	RequestPages(RequestApi api, RequestTexts texts, IdSource ids, Pages pages) {
		this.api = api;
		this.texts = texts;
		this.ids = ids;
		this.pages = pages;
	}

	Mono<RequestPage> read(UUID id, Locale locale) {
		Mono<ResponseEntity<RequestDetail>> request = this.api.request(id);
		Mono<List<EventView>> events = this.api.events(id, null, EVENTS)
			.expand((page) -> (page.next() != null) ? this.api.events(id, page.next(), EVENTS) : Mono.empty())
			.concatMapIterable(Page::items)
			.collectList();
		return request.zipWith(events)
			.mapNotNull((both) -> (both.getT1().getBody() != null) ? this.texts.page(both.getT1().getBody(),
					both.getT2(), String.valueOf(both.getT1().getHeaders().getETag()), locale) : null);
	}

	Mono<Rendering> show(ServerWebExchange exchange, Visitor visitor, View view) {
		Map<String, Object> model = new HashMap<>();
		model.put("page", view.page());
		model.put("reply", view.reply().fitting(view.page(), this.ids.next().toString()));
		model.put("faults", view.faults());
		model.put("notice", view.notice());
		return this.pages.page(exchange, visitor, view.name(), model, view.status());
	}

	/**
	 * A page to show.
	 *
	 * @param name name of the view
	 * @param page the request
	 * @param reply what was typed
	 * @param faults what is wrong with it
	 * @param notice key of a notice, or empty
	 * @param status status of the answer
	 */
	record View(String name, RequestPage page, Reply reply, List<Fault> faults, String notice, HttpStatus status) {
	}

}
