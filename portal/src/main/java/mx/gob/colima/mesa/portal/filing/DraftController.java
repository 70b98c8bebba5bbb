package mx.gob.colima.mesa.portal.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.request.DraftApi;
import mx.gob.colima.mesa.contract.request.DraftView;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

@Controller
@RequestMapping("/{door}/borradores")
class DraftController {

	private final DraftApi api;

	private final Drafts drafts;

	private final Words words;

	private final Pages pages;

	DraftController(DraftApi api, Drafts drafts, Words words, Pages pages) {
		this.api = api;
		this.drafts = drafts;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> list(Visitor visitor, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "despues", required = false) @Nullable String after) {
		if (!visitor.files()) {
			return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
		}
		String notice = notice(exchange.getRequest().getQueryParams());
		return this.api.drafts(after, null)
			.flatMap((page) -> this.pages.page(exchange, visitor, "drafts/drafts", Map.of("drafts", rows(page, locale),
					"next", (page.next() != null) ? page.next() : "", "notice", notice)));
	}

	@PostMapping
	Mono<Rendering> discard(Visitor visitor, ServerWebExchange exchange) {
		return exchange.getFormData()
			.mapNotNull((fields) -> fields.getFirst("discard"))
			.map(UUID::fromString)
			.flatMap(this.drafts::discard)
			.thenReturn(Rendering.redirectTo(visitor.door().path("/borradores?descartado"))
				.status(HttpStatus.SEE_OTHER)
				.build());
	}

	private List<Row> rows(Page<DraftView> page, Locale locale) {
		return page.items().stream().map((draft) -> row(draft, locale)).toList();
	}

	private Row row(DraftView draft, Locale locale) {
		String subject = draft.content().subject();
		return new Row(draft.id(), draft.content().offeringId(), draft.service(), (subject != null) ? subject : "",
				this.words.say(locale, "draft.saved", this.words.at(draft.savedAt(), locale)));
	}

	private static String notice(MultiValueMap<String, String> query) {
		if (query.containsKey("aparte")) {
			return "apart";
		}
		return query.containsKey("guardado") ? "saved" : query.containsKey("descartado") ? "discarded" : "";
	}

	/**
	 * A draft in the list.
	 *
	 * @param id the draft
	 * @param offering the service it is for
	 * @param service name of the service
	 * @param subject what it is about, or empty
	 * @param saved when it was saved
	 */
	record Row(UUID id, UUID offering, String service, String subject, String saved) {
	}

}
