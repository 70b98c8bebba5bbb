package mx.gob.colima.mesa.portal.credential;

import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.contract.credential.HandedOver;
import mx.gob.colima.mesa.contract.credential.Handle;
import mx.gob.colima.mesa.contract.credential.HandoverApi;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.client.ApiUnavailableException;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Door;
import mx.gob.colima.mesa.portal.text.Words;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Where a credential is fetched, by whoever has its handle. Opening the page does
 * nothing: mail programs open links by themselves, and a password is shown once.
 */
@Controller
class HandoverController {

	private static final String VIEW = "credential/handover";

	private final HandoverApi handovers;

	private final Pages pages;

	private final Words words;

	HandoverController(HandoverApi handovers, Pages pages, Words words) {
		this.handovers = handovers;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping("/{door}/entrega")
	Mono<Rendering> ask(Door door, ServerWebExchange exchange) {
		return page(door, exchange, "", "", HttpStatus.OK);
	}

	@PostMapping("/{door}/entrega")
	Mono<Rendering> show(Door door, Locale locale, ServerWebExchange exchange, @ModelAttribute Typed typed) {
		String code = (typed.code() != null) ? typed.code().strip() : "";
		if (code.isEmpty() || code.length() > 100) {
			return page(door, exchange, code, "handover.fault.empty", HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return this.handovers.claim(new Handle(code))
			.flatMap((answer) -> Mono.justOrEmpty(answer.getBody()))
			.map((handed) -> shown(door, handed, locale))
			.onErrorResume(ApiException.class,
					(refused) -> page(door, exchange, code, fault(refused), HttpStatus.UNPROCESSABLE_CONTENT))
			.onErrorResume(ApiUnavailableException.class,
					(away) -> page(door, exchange, code, "handover.fault.unavailable", HttpStatus.SERVICE_UNAVAILABLE));
	}

	// Never kept by a browser: the framework says no-store of every page that it is not
	// told otherwise.
	private Rendering shown(Door door, HandedOver handed, Locale locale) {
		return this.pages.open(door, "credential/password",
				Map.of("handed", handed, "until", this.words.at(handed.goodUntil(), locale)), HttpStatus.OK);
	}

	private Mono<Rendering> page(Door door, ServerWebExchange exchange, String code, String fault, HttpStatus status) {
		return this.pages.withToken(exchange)
			.thenReturn(this.pages.open(door, VIEW, Map.of("code", code, "fault", fault), status));
	}

	private static String fault(ApiException refused) {
		return switch (String.valueOf(refused.problem().code())) {
			case "already_shown" -> "handover.fault.shown";
			case "handle_expired" -> "handover.fault.expired";
			default -> "handover.fault.unknown";
		};
	}

	/**
	 * What was typed.
	 *
	 * @param code the handle
	 */
	record Typed(@Nullable String code) {
	}

}
