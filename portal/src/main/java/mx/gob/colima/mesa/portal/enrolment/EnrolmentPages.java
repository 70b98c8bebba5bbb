package mx.gob.colima.mesa.portal.enrolment;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentView;
import mx.gob.colima.mesa.portal.enrolment.Enrolments.Opened;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * Makes the page on which an application is read, and what all its pages share.
 */
@Component
class EnrolmentPages {

	private static final Set<String> DONE = Set.of("enviada", "aprobada", "cambio");

	private final EnrolmentTexts texts;

	private final Pages pages;

	EnrolmentPages(EnrolmentTexts texts, Pages pages) {
		this.texts = texts;
		this.pages = pages;
	}

	Mono<Rendering> show(Visitor visitor, Opened now, ServerWebExchange exchange) {
		String done = exchange.getRequest().getQueryParams().getFirst("hecho");
		Locale locale = locale(exchange);
		EnrolmentView view = now.view();
		EnrolmentSummary summary = view.summary();
		EnrolmentPage page = new EnrolmentPage(summary.id(), this.texts.title(summary, locale),
				this.texts.badge(summary, locale), this.texts.counts(summary, locale),
				this.texts.attested(view.attestation(), locale),
				view.rows().stream().map((row) -> this.texts.person(row, visitor.heads(), locale)).toList(),
				this.texts.documents(view.documents(), null, locale), visitor.coordinates() ? summary.returned() : 0,
				summary.state() == EnrolmentState.DRAFT, (done != null && DONE.contains(done)) ? done : "");
		return this.pages.page(exchange, visitor, "enrolment/enrolment", Map.of("page", page));
	}

	static Mono<Rendering> go(Visitor visitor, String path) {
		return Mono.just(Rendering.redirectTo(visitor.door().path(path)).status(HttpStatus.SEE_OTHER).build());
	}

	static Locale locale(ServerWebExchange exchange) {
		return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.getDefault());
	}

	static Mono<Void> onlyReaders(Visitor visitor) {
		return visitor.enrols() ? Mono.empty() : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

	static Mono<Void> onlyCoordinators(Visitor visitor) {
		return visitor.coordinates() ? Mono.empty() : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

}
