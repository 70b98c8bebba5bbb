package mx.gob.colima.mesa.portal.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.files.Files.Holder;
import mx.gob.colima.mesa.portal.page.Pages;
import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/**
 * Files of a request or a draft. Scripts send each by itself and get the list; without
 * them a form sends one at a time.
 */
@Controller
@RequestMapping("/{door}/{kind:solicitudes|borradores}/{id}/archivos")
class FilesController {

	private static final Set<Integer> TOLD = Set.of(409, 413, 415, 422);

	private final Files files;

	private final FileTexts texts;

	private final IdSource ids;

	private final Pages pages;

	FilesController(Files files, FileTexts texts, IdSource ids, Pages pages) {
		this.files = files;
		this.texts = texts;
		this.ids = ids;
		this.pages = pages;
	}

	@GetMapping
	Mono<Rendering> open(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, Locale locale,
			ServerWebExchange exchange) {
		boolean large = exchange.getRequest().getQueryParams().containsKey(LargeForms.LARGE);
		return page(new Shown(visitor, new Holder(kind, id), locale, exchange),
				large ? this.texts.tooLarge(locale) : null, HttpStatus.OK);
	}

	@GetMapping("/{file}")
	Mono<Void> content(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file,
			ServerWebExchange exchange) {
		return this.files.content(new Holder(kind, id), file)
			.flatMap((bytes) -> FileBodies.write(exchange.getResponse(), bytes));
	}

	@GetMapping("/{file}/vista")
	Mono<Void> preview(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file,
			ServerWebExchange exchange) {
		return this.files.preview(new Holder(kind, id), file)
			.flatMap((bytes) -> FileBodies.write(exchange.getResponse(), bytes));
	}

	@PutMapping("/{file}")
	Mono<Rendering> send(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file,
			@RequestParam(name = "nombre") String name, Locale locale, ServerWebExchange exchange) {
		Shown shown = new Shown(visitor, new Holder(kind, id), locale, exchange);
		long length = exchange.getRequest().getHeaders().getContentLength();
		return this.files
			.send(shown.holder(), file, name, (length >= 0) ? length : null, exchange.getRequest().getBody())
			.then(Mono.defer(() -> list(shown)))
			.onErrorResume(FilesController::told,
					(ex) -> show(shown, "files/list :: fault",
							Map.of("message", this.texts.refused(name, message((ApiException) ex), locale)),
							HttpStatus.valueOf(((ApiException) ex).status())));
	}

	@PostMapping
	Mono<Rendering> sendForm(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, Locale locale,
			ServerWebExchange exchange) {
		Shown shown = new Shown(visitor, new Holder(kind, id), locale, exchange);
		return exchange.getMultipartData()
			.mapNotNull((parts) -> (parts.getFirst("file") instanceof FilePart file && !file.filename().isEmpty())
					? file : null)
			.flatMap((file) -> this.files.send(shown.holder(), this.ids.next(), file.filename(), null, file.content()))
			.thenReturn(Rendering.redirectTo(visitor.door().path(shown.holder().path()))
				.status(HttpStatus.SEE_OTHER)
				.build())
			.onErrorResume(FilesController::told,
					(ex) -> page(shown, message((ApiException) ex), HttpStatus.valueOf(((ApiException) ex).status())));
	}

	@PostMapping("/{file}/quitar")
	Mono<Rendering> remove(Visitor visitor, @PathVariable String kind, @PathVariable UUID id, @PathVariable UUID file,
			Locale locale, ServerWebExchange exchange) {
		Shown shown = new Shown(visitor, new Holder(kind, id), locale, exchange);
		boolean script = exchange.getRequest().getHeaders().containsHeader("HX-Request");
		Rendering back = Rendering.redirectTo(visitor.door().path(shown.holder().path()))
			.status(HttpStatus.SEE_OTHER)
			.build();
		return this.files.remove(shown.holder(), file).then(Mono.defer(() -> script ? list(shown) : Mono.just(back)));
	}

	private Mono<Rendering> list(Shown shown) {
		return this.files.list(shown.holder())
			.flatMap((held) -> show(shown, "files/list :: list", model(shown, held), HttpStatus.OK));
	}

	private Mono<Rendering> page(Shown shown, @Nullable String fault, HttpStatus status) {
		return this.files.list(shown.holder()).flatMap((held) -> {
			Map<String, Object> model = model(shown, held);
			model.put("fault", (fault != null) ? fault : "");
			String offering = String.valueOf(held.offering());
			model.put("back", shown.holder().isDraft() ? "/solicitar/" + offering + "?borrador=" + shown.holder().id()
					: "/solicitudes/" + shown.holder().id());
			return show(shown, "files/files", model, status);
		});
	}

	private Map<String, Object> model(Shown shown, Files.Held held) {
		Map<String, Object> model = new HashMap<>();
		model.put("title", held.title());
		model.put("attached", this.texts.rows(held.files(), shown.locale()));
		model.put("room", held.room());
		model.put("holder", shown.visitor().door().path(shown.holder().path()));
		model.put("removable", shown.holder().isDraft());
		return model;
	}

	private Mono<Rendering> show(Shown shown, String view, Map<String, Object> model, HttpStatus status) {
		return this.pages.page(shown.exchange(), shown.visitor(), view, model, status);
	}

	private static boolean told(Throwable thrown) {
		return thrown instanceof ApiException refused && TOLD.contains(refused.status());
	}

	// A fault of the file itself says more than the problem's general words.
	private static String message(ApiException refused) {
		return refused.errors()
			.stream()
			.map(Problem.FieldProblem::message)
			.findFirst()
			.orElse(Objects.requireNonNullElse(refused.problem().detail(), ""));
	}

	/**
	 * What a page is made for.
	 *
	 * @param visitor who looks
	 * @param holder what holds the files
	 * @param locale language
	 * @param exchange the exchange
	 */
	private record Shown(Visitor visitor, Holder holder, Locale locale, ServerWebExchange exchange) {
	}

}
