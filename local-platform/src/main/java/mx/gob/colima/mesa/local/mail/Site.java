package mx.gob.colima.mesa.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import io.undertow.Handlers;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The addresses of the inbox: pages for people, and a list for programs.
 */
final class Site {

	private static final String STRICT = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'";

	/**
	 * The mail in the frame inherits it: styles and pictures of its own, nothing from
	 * elsewhere, no script.
	 */
	private static final String WITH_MAIL = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; "
			+ "form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

	private static final String TEXT = "text/plain; charset=utf-8";

	private static final JsonMapper JSON = new JsonMapper();

	private final Pages pages = new Pages();

	private final Inbox inbox;

	private final BooleanSupplier takesMail;

	Site(Inbox inbox, BooleanSupplier takesMail) {
		this.inbox = inbox;
		this.takesMail = takesMail;
	}

	HttpHandler handler() {
		return new BlockingHandler(Handlers.routing()
			.get("/", this::list)
			.get("/mensajes/{id}", this::letter)
			.get("/mensajes/{id}/original", this::source)
			.get("/correo.css", Site::style)
			.get("/health", this::health)
			.get("/api/messages", this::messages)
			.delete("/api/messages", this::clear)
			.setFallbackHandler(this::missing));
	}

	private void list(HttpServerExchange exchange) {
		String to = parameter(exchange, "para").strip();
		List<Mail> mails = this.inbox.list((mail) -> mail.isToAnyLike(to));
		html(exchange, 200, STRICT, this.pages.list(mails, to, number(parameter(exchange, "pagina"))));
	}

	private void letter(HttpServerExchange exchange) {
		Mail mail = mail(exchange).orElse(null);
		byte[] source = (mail != null) ? this.inbox.source(mail.id()).orElse(null) : null;
		if (mail == null || source == null) {
			missing(exchange);
			return;
		}
		boolean asText = "texto".equals(parameter(exchange, "ver"));
		html(exchange, 200, WITH_MAIL, this.pages.letter(mail, Letter.of(source), asText));
	}

	private void source(HttpServerExchange exchange) {
		byte[] source = mail(exchange).flatMap((mail) -> this.inbox.source(mail.id())).orElse(null);
		if (source == null) {
			missing(exchange);
			return;
		}
		send(exchange, 200, TEXT, new String(source, StandardCharsets.UTF_8));
	}

	private void missing(HttpServerExchange exchange) {
		html(exchange, 404, STRICT, this.pages.missing());
	}

	private void health(HttpServerExchange exchange) {
		boolean well = this.takesMail.getAsBoolean();
		send(exchange, well ? 200 : 503, TEXT, well ? "UP" : "DOWN");
	}

	private void messages(HttpServerExchange exchange) throws IOException {
		String to = parameter(exchange, "to").strip();
		exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
		try (SequenceWriter out = JSON.writer().writeValuesAsArray(exchange.getOutputStream())) {
			for (Mail mail : this.inbox.list((each) -> to.isEmpty() || each.isTo(to))) {
				// one at a time: all of them together may be more than the heap
				this.inbox.source(mail.id()).map(Letter::of).ifPresent((letter) -> out.write(Entry.of(mail, letter)));
			}
		}
	}

	private void clear(HttpServerExchange exchange) {
		this.inbox.clear();
		exchange.setStatusCode(204);
	}

	private static void style(HttpServerExchange exchange) throws IOException {
		try (InputStream css = Objects.requireNonNull(Site.class.getResourceAsStream("correo.css"))) {
			send(exchange, 200, "text/css; charset=utf-8", new String(css.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private Optional<Mail> mail(HttpServerExchange exchange) {
		return this.inbox.find(number(parameter(exchange, "id")));
	}

	private static void html(HttpServerExchange exchange, int status, String policy, String page) {
		exchange.getResponseHeaders().put(new HttpString("Content-Security-Policy"), policy);
		exchange.getResponseHeaders().put(new HttpString("Referrer-Policy"), "no-referrer");
		send(exchange, status, "text/html; charset=utf-8", page);
	}

	private static void send(HttpServerExchange exchange, int status, String type, String body) {
		exchange.setStatusCode(status);
		exchange.getResponseHeaders()
			.put(Headers.CONTENT_TYPE, type)
			.put(Headers.CACHE_CONTROL, "no-store")
			.put(new HttpString("X-Content-Type-Options"), "nosniff");
		exchange.getResponseSender().send(body);
	}

	private static String parameter(HttpServerExchange exchange, String name) {
		Deque<String> values = exchange.getQueryParameters().get(name);
		return (values != null && !values.isEmpty()) ? values.getFirst() : "";
	}

	private static long number(String text) {
		return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
	}

	/**
	 * One mail for programs.
	 *
	 * @param id its number
	 * @param to to whom
	 * @param from from whom
	 * @param subject its subject
	 * @param date its date
	 * @param messageId its Message-ID
	 * @param text its text
	 * @param html its HTML
	 */
	private record Entry(long id, List<String> to, String from, String subject, Instant date, String messageId,
			@Nullable String text, @Nullable String html) {

		private static Entry of(Mail mail, Letter letter) {
			return new Entry(mail.id(), mail.to(), mail.from(), mail.subject(), mail.date(), mail.messageId(),
					letter.text(), letter.html());
		}

	}

}
