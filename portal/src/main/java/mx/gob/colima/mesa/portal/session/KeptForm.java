package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

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
	 * Gives back what was kept for this exchange's page, once.
	 * @param exchange a GET of the page
	 * @return the form, or nothing
	 */
	public Mono<MultiValueMap<String, String>> take(ServerWebExchange exchange) {
		return exchange.getSession().mapNotNull((session) -> taken(session, page(exchange)));
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

	private @Nullable MultiValueMap<String, String> taken(WebSession session, String page) {
		Map<String, Object> attributes = session.getAttributes();
		if (attributes.get(ATTRIBUTE) instanceof Kept kept && kept.page().equals(page)) {
			attributes.remove(ATTRIBUTE);
			return kept.at().plus(LIFE).isAfter(this.clock.instant()) ? kept.form() : null;
		}
		return null;
	}

	private static String page(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value();
	}

	private record Kept(String page, MultiValueMap<String, String> form, Instant at) {
	}

}
