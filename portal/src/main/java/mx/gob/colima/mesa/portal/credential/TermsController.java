package mx.gob.colima.mesa.portal.credential;

import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.contract.terms.AcceptTerms;
import mx.gob.colima.mesa.contract.terms.AcceptanceApi;
import mx.gob.colima.mesa.contract.terms.TermsApi;
import mx.gob.colima.mesa.contract.terms.TermsView;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
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
 * The responsibilities and the privacy notice, to be read and accepted before anything
 * else (rule book, F2).
 */
@Controller
class TermsController {

	private final TermsApi terms;

	private final AcceptanceApi acceptance;

	private final Pages pages;

	private final Words words;

	TermsController(TermsApi terms, AcceptanceApi acceptance, Pages pages, Words words) {
		this.terms = terms;
		this.acceptance = acceptance;
		this.pages = pages;
		this.words = words;
	}

	@GetMapping("/{door}/condiciones")
	Mono<Rendering> read(Visitor visitor, Locale locale, ServerWebExchange exchange) {
		return page(visitor, locale, exchange, "");
	}

	@PostMapping("/{door}/condiciones")
	Mono<Rendering> accept(Visitor visitor, Locale locale, ServerWebExchange exchange, @ModelAttribute Said said) {
		if (!"1".equals(said.accepted())) {
			return page(visitor, locale, exchange, "terms.fault.unchecked");
		}
		String hash = (said.sha256() != null) ? said.sha256() : "-";
		return this.acceptance.accept(new AcceptTerms(said.version(), hash))
			.map((accepted) -> Rendering.redirectTo(visitor.door().home()).build())
			.onErrorResume(ApiException.class, (refused) -> refused.is("invalid")
					? page(visitor, locale, exchange, "terms.fault.changed") : Mono.error(refused));
	}

	// Without the navigation: nothing else opens before.
	private Mono<Rendering> page(Visitor visitor, Locale locale, ServerWebExchange exchange, String fault) {
		return this.terms.inForce()
			.flatMap((text) -> this.pages.withToken(exchange)
				.thenReturn(this.pages.open(visitor.door(), "credential/terms",
						Map.of("terms", text, "from", from(text, locale), "name", visitor.me().name(), "fault", fault),
						fault.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)));
	}

	private String from(TermsView text, Locale locale) {
		return this.words.at(text.validFrom(), locale);
	}

	/**
	 * What the form says.
	 *
	 * @param version the version that was shown
	 * @param sha256 its hash
	 * @param accepted whether the box was ticked
	 */
	record Said(int version, @Nullable String sha256, @Nullable String accepted) {
	}

}
