package mx.gob.colima.mesa.portal.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.DocumentKind;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.enrolment.Papers.Shown;
import mx.gob.colima.mesa.portal.files.FileTexts;
import mx.gob.colima.mesa.portal.files.LargeForms;
import mx.gob.colima.mesa.portal.page.Fault;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * The form to be signed, the signed scans, the declarations, and sending it all to SG.
 */
@Controller
@RequestMapping("/{door}/altas/{id}/documentos")
class PapersController {

	private static final Set<Integer> TOLD = Set.of(409, 413, 415, 422);

	private final Papers papers;

	private final Submission submission;

	private final FileTexts files;

	private final IdSource ids;

	private final Pages pages;

	PapersController(Papers papers, Submission submission, FileTexts files, IdSource ids, Pages pages) {
		this.papers = papers;
		this.submission = submission;
		this.files = files;
		this.ids = ids;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		String large = exchange.getRequest().getQueryParams().getFirst("tipo");
		boolean toolarge = exchange.getRequest().getQueryParams().containsKey(LargeForms.LARGE);
		List<Fault> faults = toolarge
				? List.of(new Fault(Objects.requireNonNullElse(large, "FORM"), this.files.tooLarge(locale)))
				: List.of();
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(show(visitor, id, new Shown(List.of(), faults, List.of(), ""), HttpStatus.OK, exchange));
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Mono<Rendering> attach(Visitor visitor, @PathVariable UUID id, @RequestParam(name = "tipo") DocumentKind kind,
			Locale locale, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(exchange.getMultipartData())
			.mapNotNull((parts) -> (parts.getFirst("file") instanceof FilePart file && !file.filename().isEmpty())
					? file : null)
			.flatMap((file) -> this.papers.files()
				.attach(id, this.ids.next(), kind, file.filename(), null, file.content()))
			.flatMap((kept) -> EnrolmentPages.go(visitor, "/altas/" + id + "/documentos#" + kind))
			.switchIfEmpty(Mono.defer(
					() -> refused(visitor, id, kind, this.submission.say(locale, "enrolment.upload.none"), exchange)))
			.onErrorResume(ApiException.class, (ex) -> TOLD.contains(ex.status())
					? refused(visitor, id, kind, this.submission.why(ex, locale), exchange) : Mono.error(ex));
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	Mono<Rendering> submit(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(exchange.getFormData())
			.flatMap((fields) -> this.submission.submit(id, fields, locale))
			.flatMap((outcome) -> outcome.submitted() ? EnrolmentPages.go(visitor, "/altas/" + id + outcome.query())
					: show(visitor, id, outcome.shown(), outcome.status(), exchange));
	}

	@PostMapping("/{document}/quitar")
	Mono<Rendering> remove(Visitor visitor, @PathVariable UUID id, @PathVariable UUID document) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(this.papers.files().remove(id, document))
			.flatMap((done) -> EnrolmentPages.go(visitor, "/altas/" + id + "/documentos"))
			.onErrorResume(ApiException.class, (ex) -> (ex.status() == HttpStatus.CONFLICT.value())
					? EnrolmentPages.go(visitor, "/altas/" + id + "?hecho=cambio") : Mono.error(ex));
	}

	private Mono<Rendering> refused(Visitor visitor, UUID id, DocumentKind kind, String why,
			ServerWebExchange exchange) {
		Shown shown = new Shown(List.of(), List.of(new Fault(kind.name(), why)), List.of(), "");
		return show(visitor, id, shown, HttpStatus.UNPROCESSABLE_CONTENT, exchange);
	}

	private Mono<Rendering> show(Visitor visitor, UUID id, Shown shown, HttpStatus status, ServerWebExchange exchange) {
		return this.papers.page(id, shown, EnrolmentPages.locale(exchange))
			.flatMap((page) -> page.closed() ? EnrolmentPages.go(visitor, "/altas/" + id)
					: this.pages.page(exchange, visitor, "enrolment/papers", Map.of("page", page), status));
	}

}
