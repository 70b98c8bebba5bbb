package mx.gob.colima.mesa.portal.enrolment;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.enrolment.Enrolments.Opened;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.session.KeptForm;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * The table in which the coordinator writes people, and corrects those who came back.
 */
@Controller
@RequestMapping("/{door}/altas/{id}")
class SheetController {

	private static final int FIRST = 3;

	private static final int MOST_BLANK = 50;

	private static final int LARGE = 50;

	private final Enrolments enrolments;

	private final SheetPages sheets;

	private final EnrolmentPages reading;

	private final KeptForm keptForm;

	private final Pages pages;

	SheetController(Enrolments enrolments, SheetPages sheets, EnrolmentPages reading, KeptForm keptForm, Pages pages) {
		this.enrolments = enrolments;
		this.sheets = sheets;
		this.reading = reading;
		this.keptForm = keptForm;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "vacios", defaultValue = "0") int blank) {
		return EnrolmentPages.onlyReaders(visitor)
			.then(this.enrolments.open(id))
			.flatMap((now) -> (draft(now) && visitor.coordinates()) ? kept(now, locale, exchange)
				.switchIfEmpty(Mono.fromSupplier(() -> sheet(now, blank, locale, exchange)))
				.flatMap((page) -> show(visitor, page, HttpStatus.OK, exchange))
					: kept(now, locale, exchange).flatMap((page) -> show(visitor, page, HttpStatus.OK, exchange))
						.switchIfEmpty(Mono.defer(() -> this.reading.show(visitor, now, exchange))));
	}

	@GetMapping("/corregir")
	Mono<Rendering> correct(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor)
			.then(this.enrolments.open(id))
			.flatMap((now) -> (draft(now) || now.view().summary().returned() == 0)
					? EnrolmentPages.go(visitor, "/altas/" + id)
					: show(visitor, sheet(now, 0, locale, exchange), HttpStatus.OK, exchange));
	}

	@PostMapping
	Mono<Rendering> save(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor).then(exchange.getFormData()).flatMap((fields) -> {
			Sheet typed = Sheet.of(fields).without(first(fields, "remove"));
			return this.enrolments.save(id, typed)
				.flatMap((outcome) -> outcome.saved()
						? EnrolmentPages.go(visitor, next(id, typed, first(fields, "action")))
						: show(visitor, this.sheets.changed(outcome.now(), typed, locale),
								HttpStatus.PRECONDITION_FAILED, exchange))
				.onErrorResume(ApiException.class, (ex) -> refused(ex, visitor, id, typed, exchange));
		});
	}

	// as they type: what comes back is what is wrong, never what was typed
	@PostMapping("/guardar")
	Mono<Rendering> autosave(Visitor visitor, @PathVariable UUID id, Locale locale, ServerWebExchange exchange) {
		return EnrolmentPages.onlyCoordinators(visitor).then(exchange.getFormData()).map(Sheet::of).flatMap((typed) -> {
			Mono<SheetPage> saved = this.enrolments.save(id, typed)
				.map((outcome) -> outcome.saved() ? this.sheets.saved(outcome.now(), typed, false, "", locale)
						: this.sheets.changed(outcome.now(), typed, locale));
			return saved.onErrorResume(ApiException.class, (ex) -> invalid(ex) ? this.enrolments.open(id)
				.map((now) -> this.sheets.refused(new Opened(now.view(), typed.tag()), typed, ex.errors(), locale))
					: Mono.error(ex));
		})
			.flatMap((page) -> this.pages.page(exchange, visitor, "enrolment/parts :: result", Map.of("page", page)))
			.onErrorResume(ApiException.class, (ex) -> (ex.status() == 409 || ex.status() == 404)
					? this.pages.page(exchange, visitor, "enrolment/parts :: gone", Map.of(), HttpStatus.CONFLICT)
					: Mono.error(ex));
	}

	private Mono<Rendering> refused(ApiException ex, Visitor visitor, UUID id, Sheet typed,
			ServerWebExchange exchange) {
		if (ex.is("illegal_transition")) {
			return EnrolmentPages.go(visitor, "/altas/" + id + "?hecho=cambio");
		}
		Locale locale = EnrolmentPages.locale(exchange);
		return invalid(ex) ? this.enrolments.open(id)
			.flatMap((now) -> show(visitor, this.sheets.refused(now, typed, ex.errors(), locale),
					HttpStatus.UNPROCESSABLE_CONTENT, exchange))
				: Mono.error(ex);
	}

	private Mono<SheetPage> kept(Opened now, Locale locale, ServerWebExchange exchange) {
		return this.keptForm.show(exchange, (fields) -> Mono.just(this.sheets
			.saved(new Opened(now.view(), first(fields, "tag")), Sheet.of(fields), false, "kept", locale)));
	}

	private SheetPage sheet(Opened now, int blank, Locale locale, ServerWebExchange exchange) {
		MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
		String notice = query.containsKey("guardado") ? "saved" : query.containsKey("agregados") ? "imported" : "";
		Sheet sheet = Sheet.of(now.view(), now.tag());
		int more = sheet.rows().isEmpty() ? FIRST : 0;
		return this.sheets.saved(now, sheet.and(Math.clamp(blank, more, MOST_BLANK)),
				!notice.isEmpty() || query.containsKey("completa"), notice, locale);
	}

	private Mono<Rendering> show(Visitor visitor, SheetPage page, HttpStatus status, ServerWebExchange exchange) {
		Mono<Rendering> shown = this.pages.page(exchange, visitor, "enrolment/sheet", Map.of("page", page), status);
		// a page of hundreds of rows is drawn where nobody else waits for it
		return (page.rows().size() > LARGE) ? shown.publishOn(Schedulers.boundedElastic()) : shown;
	}

	private static String next(UUID id, Sheet typed, String action) {
		String at = "/altas/" + id;
		String table = at + (typed.correcting() ? "/corregir" : "");
		return switch (action) {
			case "add" -> {
				int row = typed.filled().rows().size();
				yield table + "?vacios=" + (typed.blanks() + 1) + "#employeeNumber-" + (row + typed.blanks());
			}
			case "upload" -> at + "/hoja";
			case "papers" -> at + "/documentos";
			case "" -> table;
			default -> table + "?guardado";
		};
	}

	private static boolean draft(Opened now) {
		return now.view().summary().state() == EnrolmentState.DRAFT;
	}

	private static boolean invalid(ApiException ex) {
		return ex.status() == HttpStatus.UNPROCESSABLE_CONTENT.value() && !ex.errors().isEmpty();
	}

	private static String first(MultiValueMap<String, String> fields, String name) {
		@Nullable String value = fields.getFirst(name);
		return (value != null) ? value : "";
	}

}
