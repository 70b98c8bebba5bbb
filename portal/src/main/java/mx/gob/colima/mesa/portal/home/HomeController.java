package mx.gob.colima.mesa.portal.home;

import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

@Controller
class HomeController {

	private final Homes homes;

	private final Pages pages;

	HomeController(Homes homes, Pages pages) {
		this.homes = homes;
		this.pages = pages;
	}

	@GetMapping("/{door}")
	Mono<Rendering> home(Visitor visitor, Locale locale, ServerWebExchange exchange) {
		return this.homes.of(visitor, locale)
			.flatMap((home) -> this.pages.page(exchange, visitor, "home/home" + Pages.part(exchange),
					Map.of("home", home)));
	}

	@GetMapping("/{door}/salir")
	Mono<Rendering> leave(Visitor visitor, ServerWebExchange exchange) {
		return this.pages.page(exchange, visitor, "home/leave", Map.of());
	}

}
