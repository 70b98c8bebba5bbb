package mx.gob.colima.mesa.portal.enrolment;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentSummary;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import org.jspecify.annotations.Nullable;
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

/**
 * The dependency's applications: listed, begun, thrown away, and approved by the head.
 */
@Controller
@RequestMapping("/{door}/altas")
class EnrolmentController {

	private static final int ROWS = 20;

	private final Enrolments enrolments;

	private final EnrolmentTexts texts;

	private final IdSource ids;

	private final Pages pages;

	EnrolmentController(Enrolments enrolments, EnrolmentTexts texts, IdSource ids, Pages pages) {
		this.enrolments = enrolments;
		this.texts = texts;
		this.ids = ids;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> list(Visitor visitor, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "despues", required = false) @Nullable String after) {
		String notice = exchange.getRequest().getQueryParams().containsKey("descartada") ? "discarded" : "";
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.enrolments.api().enrolments(null, after, ROWS))
			.map((page) -> list(page, after, notice, locale))
			.flatMap((list) -> this.pages.page(exchange, visitor, "enrolment/list", Map.of("list", list)));
	}

	@PostMapping
	Mono<Rendering> begin(Visitor visitor, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(exchange.getFormData())
			.map((fields) -> Objects.requireNonNullElse(fields.getFirst("key"), ""))
			.flatMap((key) -> this.enrolments.begin(key.isBlank() ? this.ids.next().toString() : key))
			.flatMap((id) -> EnrolmentPages.go(visitor, "/altas/" + id));
	}

	@PostMapping("/{id}/descartar")
	Mono<Rendering> discard(Visitor visitor, @PathVariable UUID id) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(this.enrolments.api().discard(id))
			.flatMap((done) -> EnrolmentPages.go(visitor, "/altas?descartada"))
			.onErrorResume(ApiException.class, (ex) -> changed(ex, visitor, id));
	}

	@PostMapping("/{id}/renglones/{row}/aprobar")
	Mono<Rendering> approve(Visitor visitor, @PathVariable UUID id, @PathVariable UUID row) {
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.enrolments.api().approve(id, row))
			.flatMap((done) -> EnrolmentPages.go(visitor, "/altas/" + id + "?hecho=aprobada"))
			.onErrorResume(ApiException.class, (ex) -> changed(ex, visitor, id));
	}

	private static Mono<Rendering> changed(ApiException ex, Visitor visitor, UUID id) {
		return (ex.status() == HttpStatus.CONFLICT.value())
				? EnrolmentPages.go(visitor, "/altas/" + id + "?hecho=cambio") : Mono.error(ex);
	}

	private EnrolmentList list(Page<EnrolmentSummary> page, @Nullable String after, String notice, Locale locale) {
		return new EnrolmentList(page.items().stream().map((one) -> this.texts.row(one, locale)).toList(),
				Objects.requireNonNullElse(page.next(), ""), Objects.requireNonNullElse(after, ""),
				this.ids.next().toString(), notice);
	}

}
