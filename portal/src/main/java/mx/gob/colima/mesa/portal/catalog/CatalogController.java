package mx.gob.colima.mesa.portal.catalog;

import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

@Controller
class CatalogController {

	private static final int LONGEST = 100;

	private final Catalogs catalogs;

	private final Pages pages;

	CatalogController(Catalogs catalogs, Pages pages) {
		this.catalogs = catalogs;
		this.pages = pages;
	}

	@GetMapping("/{door}/servicios")
	Mono<Rendering> catalog(Visitor visitor, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "q", defaultValue = "") String query) {
		String words = query.strip();
		String asked = words.substring(0, Math.min(words.length(), LONGEST));
		return this.catalogs.find(asked, locale)
			.flatMap((catalog) -> this.pages.page(exchange, visitor, "catalog/catalog",
					Map.of("catalog", catalog, "q", asked)));
	}

}
