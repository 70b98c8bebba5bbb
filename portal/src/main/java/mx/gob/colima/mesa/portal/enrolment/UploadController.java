package mx.gob.colima.mesa.portal.enrolment;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.files.FileTexts;
import mx.gob.colima.mesa.portal.files.LargeForms;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * People who come in a spreadsheet: they are added to those of the draft.
 */
@Controller
@RequestMapping("/{door}/altas/{id}/hoja")
class UploadController {

	private static final Set<Integer> TOLD = Set.of(413, 415, 422);

	private final Enrolments enrolments;

	private final EnrolmentTexts texts;

	private final FileTexts files;

	private final Pages pages;

	UploadController(Enrolments enrolments, EnrolmentTexts texts, FileTexts files, Pages pages) {
		this.enrolments = enrolments;
		this.texts = texts;
		this.files = files;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		boolean large = exchange.getRequest().getQueryParams().containsKey(LargeForms.LARGE);
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(this.enrolments.open(id))
			.flatMap((now) -> (now.view().summary().state() == EnrolmentState.DRAFT)
					? page(visitor, id, large ? this.files.tooLarge(locale) : "", HttpStatus.OK, exchange)
					: EnrolmentPages.go(visitor, "/altas/" + id));
	}

	@PostMapping
	Mono<Rendering> send(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		Mono<FilePart> sent = exchange.getMultipartData()
			.mapNotNull((parts) -> (parts.getFirst("file") instanceof FilePart file && !file.filename().isEmpty())
					? file : null);
		// rows are only added: whatever else changed meanwhile, nothing of it is lost
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(sent)
			.flatMap((file) -> this.enrolments.api().importRows(id, "*", null, file.content()))
			.flatMap((done) -> EnrolmentPages.go(visitor, "/altas/" + id + "?agregados"))
			.switchIfEmpty(Mono.defer(() -> page(visitor, id, this.texts.say(locale, "enrolment.upload.none"),
					HttpStatus.UNPROCESSABLE_CONTENT, exchange)))
			.onErrorResume(ApiException.class, (ex) -> refused(ex, visitor, id, exchange));
	}

	private Mono<Rendering> refused(ApiException ex, Visitor visitor, UUID id, ServerWebExchange exchange) {
		if (ex.status() == HttpStatus.CONFLICT.value()) {
			return EnrolmentPages.go(visitor, "/altas/" + id + "?hecho=cambio");
		}
		String why = ex.errors()
			.stream()
			.map(Problem.FieldProblem::message)
			.findFirst()
			.orElse(Objects.requireNonNullElse(ex.problem().detail(), ""));
		return TOLD.contains(ex.status()) ? page(visitor, id, why, HttpStatus.valueOf(ex.status()), exchange)
				: Mono.error(ex);
	}

	private Mono<Rendering> page(Visitor visitor, UUID id, String fault, HttpStatus status,
			ServerWebExchange exchange) {
		return this.pages.page(exchange, visitor, "enrolment/upload", Map.of("id", id, "fault", fault), status);
	}

}
