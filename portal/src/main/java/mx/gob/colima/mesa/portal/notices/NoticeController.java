package mx.gob.colima.mesa.portal.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.notice.NoticeApi;
import mx.gob.colima.mesa.contract.notice.NoticeView;
import mx.gob.colima.mesa.contract.notice.ReadUpTo;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * The page of notices.
 */
@Controller
class NoticeController {

	private static final int ROWS = 20;

	private final NoticeApi notices;

	private final Words words;

	private final Pages pages;

	NoticeController(NoticeApi notices, Words words, Pages pages) {
		this.notices = notices;
		this.words = words;
		this.pages = pages;
	}

	@GetMapping("/{door}/avisos")
	Mono<Rendering> list(Visitor visitor, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "despues", required = false) @Nullable String after) {
		return this.notices.notices(after, ROWS)
			.map((page) -> model(page, after, locale))
			.flatMap((model) -> this.pages.page(exchange, visitor, "notices/list", model));
	}

	@GetMapping("/{door}/avisos/cuenta")
	Mono<Rendering> bell(Visitor visitor, ServerWebExchange exchange) {
		return this.pages.page(exchange, visitor, "fragments/frame :: bell", Map.of());
	}

	@PostMapping("/{door}/avisos")
	Mono<Rendering> read(Door door, @ModelAttribute Seen seen) {
		return this.notices.read(new ReadUpTo(seen.upTo()))
			.map((left) -> Rendering.redirectTo(door.path("/avisos")).build());
	}

	private Map<String, Object> model(Page<NoticeView> page, @Nullable String after, Locale locale) {
		List<NoticeView> notices = page.items();
		Map<String, Object> model = new HashMap<>();
		model.put("rows", notices.stream().map((notice) -> line(notice, locale)).toList());
		boolean fresh = notices.stream().anyMatch((notice) -> !notice.read());
		model.put("upTo", (fresh && after == null) ? notices.getFirst().id().toString() : "");
		model.put("after", (after != null) ? after : "");
		model.put("next", (page.next() != null) ? page.next() : "");
		return model;
	}

	private NoticeLine line(NoticeView notice, Locale locale) {
		return new NoticeLine(
				notice.requestId(), this.words.say(locale, "notice." + notice.kind()), notice.subject(), this.words
					.say(locale, "notice.line", notice.folio(), notice.actor(), this.words.at(notice.at(), locale)),
				notice.text(), !notice.read());
	}

	/**
	 * What the person had before them.
	 *
	 * @param upTo the newest notice of the page
	 */
	record Seen(UUID upTo) {
	}

}
