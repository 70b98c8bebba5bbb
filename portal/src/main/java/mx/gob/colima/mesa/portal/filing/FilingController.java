package mx.gob.colima.mesa.portal.filing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.files.FileRow;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.session.KeptForm;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

@Controller
@RequestMapping("/{door}/solicitar/{offering}")
class FilingController {

	private final Filings filings;

	private final Drafts drafts;

	private final FilingSteps steps;

	private final KeptForm keptForm;

	private final Pages pages;

	FilingController(Filings filings, Drafts drafts, FilingSteps steps, KeptForm keptForm, Pages pages) {
		this.filings = filings;
		this.drafts = drafts;
		this.steps = steps;
		this.keptForm = keptForm;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable UUID offering, Locale locale, ServerWebExchange exchange,
			@RequestParam(name = "borrador", required = false) @Nullable UUID draft) {
		return onlyFilers(visitor)
			.then(this.keptForm
				.show(exchange,
						(fields) -> this.filings.page(offering, FilingForm.of(fields), locale)
							.map((page) -> page.noticing("kept")))
				.switchIfEmpty(Mono.defer(() -> begun(offering, draft, locale))))
			.flatMap((page) -> show(exchange, visitor, "form", page, HttpStatus.OK));
	}

	@PostMapping
	Mono<Rendering> step(Visitor visitor, @PathVariable UUID offering, Locale locale, ServerWebExchange exchange) {
		return onlyFilers(visitor).then(exchange.getFormData()).flatMap((fields) -> {
			String action = fields.getFirst("action");
			return this.steps.take((action != null) ? action : "review", offering, FilingForm.of(fields), locale);
		}).flatMap((step) -> answer(exchange, visitor, step));
	}

	@PostMapping("/borrador")
	Mono<Rendering> autosave(Visitor visitor, @PathVariable UUID offering, Locale locale, ServerWebExchange exchange) {
		return onlyFilers(visitor).then(exchange.getFormData())
			.flatMap((fields) -> this.steps.autosave(offering, FilingForm.of(fields), fields.containsKey("files"),
					locale))
			.flatMap((page) -> show(exchange, visitor, "form :: progress", page, HttpStatus.OK));
	}

	private Mono<FilingPage> begun(UUID offering, @Nullable UUID draft, Locale locale) {
		if (draft == null) {
			return this.filings.page(offering, this.drafts.blank(), locale);
		}
		return this.drafts.open(draft)
			.flatMap((form) -> this.filings.page(offering, form, locale))
			.onErrorResume(ApiException.class, (ex) -> ex.is("not_found")
					? this.filings.page(offering, this.drafts.blank(), locale).map((page) -> page.noticing("draftgone"))
					: Mono.error(ex));
	}

	private Mono<Rendering> answer(ServerWebExchange exchange, Visitor visitor, FilingSteps.Step step) {
		return switch (step) {
			case FilingSteps.Show show -> show(exchange, visitor, show.view(), show.page(), show.status());
			case FilingSteps.Go go ->
				Mono.just(Rendering.redirectTo(visitor.door().path(go.path())).status(HttpStatus.SEE_OTHER).build());
		};
	}

	private Mono<Rendering> show(ServerWebExchange exchange, Visitor visitor, String view, FilingPage page,
			HttpStatus status) {
		UUID draft = page.form().keys().draft();
		Mono<List<FileRow>> attached = (draft != null && !view.contains("::"))
				? this.drafts.files(draft, locale(exchange)) : Mono.just(List.of());
		return attached.flatMap((files) -> this.pages.page(exchange, visitor, "filing/" + view,
				Map.of("page", page, "attached", files), status));
	}

	private static Locale locale(ServerWebExchange exchange) {
		return Objects.requireNonNullElse(exchange.getLocaleContext().getLocale(), Locale.getDefault());
	}

	private static Mono<Void> onlyFilers(Visitor visitor) {
		return visitor.files() ? Mono.empty() : Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
	}

}
