package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Keeps what was typed into a form that could not be handled (session ended, API away)
 * until the same page is opened again. It is shown, never sent by itself.
 */
@Component
public class KeptForm {

	private static final String ATTRIBUTE = KeptForm.class.getName();

	private static final Duration LIFE = Duration.ofMinutes(30);

	private static final int MOST = 32_768;

	private final Clock clock;

	KeptForm(Clock clock) {
		this.clock = clock;
	}

	/**
	 * Keeps the form of this exchange for its page.
	 * @param exchange a POST to the address of the page that has the form
	 * @return whether there was something to keep
	 */
	public Mono<Boolean> keep(ServerWebExchange exchange) {
		return exchange.getFormData()
			.zipWith(exchange.getSession(), (form, session) -> store(session, page(exchange), form));
	}

	/**
	 * Shows what was kept for this exchange's page. It is forgotten once it was shown,
	 * and not if that failed too.
	 * @param exchange a GET of the page
	 * @param shown makes the page from what was typed
	 * @param <T> what the page is made of
	 * @return the page, or nothing if nothing was kept
	 */
	public <T> Mono<T> show(ServerWebExchange exchange, Function<MultiValueMap<String, String>, Mono<T>> shown) {
		return exchange.getSession()
			.flatMap((session) -> Mono.justOrEmpty(kept(session, page(exchange)))
				.flatMap(shown)
				.doOnNext((page) -> session.getAttributes().remove(ATTRIBUTE)));
	}

	private boolean store(WebSession session, String page, MultiValueMap<String, String> form) {
		int size = form.values().stream().flatMap((values) -> values.stream()).mapToInt(String::length).sum();
		if (form.isEmpty() || size > MOST) {
			return false;
		}
		session.getAttributes().put(ATTRIBUTE, new Kept(page, new LinkedMultiValueMap<>(form), this.clock.instant()));
		session.start();
		return true;
	}

	private @Nullable MultiValueMap<String, String> kept(WebSession session, String page) {
		if (session.getAttribute(ATTRIBUTE) instanceof Kept kept && kept.page().equals(page)
				&& kept.at().plus(LIFE).isAfter(this.clock.instant())) {
			return kept.form();
		}
		return null;
	}

	private static String page(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value();
	}

	private record Kept(String page, MultiValueMap<String, String> form, Instant at) {
	}

}
