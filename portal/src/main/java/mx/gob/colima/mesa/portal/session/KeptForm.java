package mx.gob.colima.mesa.portal.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.settings.MachineTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Keeps what was typed into forms that could not be handled (session ended, API away)
 * until the same page is opened again. It is shown, never sent by itself.
 */
@Component
public class KeptForm {

	private static final String SENDER = KeptForm.class.getName();

	private static final Duration LIFE = Duration.ofMinutes(30);

	/** The largest form there is: a table of 500 people. */
	private static final int MOST = 1_048_576;

	private static final int MOST_OF_STRANGER = 32_768;

	private static final long ROOM = 8_388_608;

	private final Shelf people = new Shelf(4 * ROOM);

	// of its own: who sends much without a session takes no room from people
	private final Shelf strangers = new Shelf(ROOM);

	private final IdSource ids;

	private final Clock clock;

	KeptForm(IdSource ids, @MachineTime Clock clock) {
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Keeps the form of this exchange for its page.
	 * @param exchange a POST of somebody signed in to the address of the page that has
	 * the form; what a script sends is still on its page, and is not kept
	 * @return whether it was kept; nothing if there was nothing to keep
	 */
	public Mono<Boolean> keep(ServerWebExchange exchange) {
		return ScriptCalls.script(exchange.getRequest()) ? Mono.just(false) : keep(exchange, this.people);
	}

	/**
	 * Keeps the form of an exchange that has no session of a person.
	 * @param exchange a POST
	 * @return whether it was kept; nothing if there was nothing to keep
	 */
	Mono<Boolean> keepOfStranger(ServerWebExchange exchange) {
		return keep(exchange, this.strangers);
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
			.mapNotNull((session) -> session.<UUID>getAttribute(SENDER))
			.flatMap((sender) -> Mono.justOrEmpty(found(sender, page(exchange)))
				.flatMap(shown)
				.doOnNext((made) -> forget(sender, page(exchange))));
	}

	private Mono<Boolean> keep(ServerWebExchange exchange, Shelf shelf) {
		return exchange.getFormData()
			.zipWith(exchange.getSession(), (form, session) -> store(shelf, session, page(exchange), form));
	}

	private boolean store(Shelf shelf, WebSession session, String page, MultiValueMap<String, String> form) {
		if (form.isEmpty() || Shelf.size(page, form) > ((shelf == this.people) ? MOST : MOST_OF_STRANGER)) {
			return false;
		}
		UUID sender = (UUID) session.getAttributes().computeIfAbsent(SENDER, (name) -> this.ids.next());
		Instant now = this.clock.instant();
		forget(sender, page);
		shelf.put(sender, page, form, now, now.plus(LIFE));
		session.start();
		return true;
	}

	private @Nullable MultiValueMap<String, String> found(UUID sender, String page) {
		MultiValueMap<String, String> form = this.people.find(sender, page, this.clock.instant());
		return (form != null) ? form : this.strangers.find(sender, page, this.clock.instant());
	}

	private void forget(UUID sender, String page) {
		this.people.remove(sender, page);
		this.strangers.remove(sender, page);
	}

	private static String page(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().value();
	}

}
