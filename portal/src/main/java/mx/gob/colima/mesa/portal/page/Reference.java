package mx.gob.colima.mesa.portal.page;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;

import mx.gob.colima.mesa.portal.settings.IdSource;
import mx.gob.colima.mesa.portal.text.Words;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/**
 * A short code that a person can read out and that finds the log line.
 */
@Component
class Reference {

	private static final int HALF = 4;

	private final IdSource ids;

	private final Words words;

	private final Clock clock;

	Reference(IdSource ids, Words words, Clock clock) {
		this.ids = ids;
		this.words = words;
		this.clock = clock;
	}

	Map<String, String> of(ServerWebExchange exchange) {
		String random = this.ids.next().toString().toUpperCase(Locale.ROOT);
		String code = random.substring(0, HALF) + "-" + random.substring(HALF, 2 * HALF);
		Locale locale = exchange.getLocaleContext().getLocale();
		String at = this.words.inFull(this.clock.instant(), (locale != null) ? locale : Locale.ROOT);
		return Map.of("reference", code, "at", at, "again", exchange.getRequest().getPath().value());
	}

}
