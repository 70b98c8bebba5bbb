package mx.gob.colima.mesa.portal.page;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import mx.gob.colima.mesa.portal.session.KeptForm;
import mx.gob.colima.mesa.portal.session.PersonTokens;
import mx.gob.colima.mesa.portal.session.ScriptCalls;
import mx.gob.colima.mesa.portal.settings.MachineTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;

/**
 * Leads somebody whose session ended elsewhere through the sign-in and back to the page,
 * with what was typed.
 */
@Component
class SignInAgain {

	private static final String TRIED = SignInAgain.class.getName();

	private static final Duration TOO_SOON = Duration.ofSeconds(15);

	private final PersonTokens tokens;

	private final KeptForm keptForm;

	private final Clock clock;

	SignInAgain(PersonTokens tokens, KeptForm keptForm, @MachineTime Clock clock) {
		this.tokens = tokens;
		this.keptForm = keptForm;
		this.clock = clock;
	}

	/**
	 * Leads to the sign-in.
	 * @param exchange the exchange
	 * @return the redirect; empty if that was tried a moment ago and did not help
	 */
	Mono<Rendering> lead(ServerWebExchange exchange) {
		if (ScriptCalls.script(exchange.getRequest())) {
			return Mono.just(Rendering.view("error/signed-out").status(HttpStatus.UNAUTHORIZED).build());
		}
		if (exchange.getRequest().getMethod() != HttpMethod.GET) {
			return this.keptForm.keep(exchange)
				.thenReturn(redirect(exchange.getRequest().getPath().value(), HttpStatus.SEE_OTHER));
		}
		return exchange.getSession()
			.filter(this::firstTry)
			.delayUntil((session) -> new WebSessionServerRequestCache().saveRequest(exchange))
			.delayUntil((session) -> this.tokens.forget(exchange))
			.map((session) -> redirect("/oauth2/authorization/mesa", HttpStatus.FOUND));
	}

	private boolean firstTry(WebSession session) {
		@Nullable Instant tried = session.getAttribute(TRIED);
		Instant now = this.clock.instant();
		session.getAttributes().put(TRIED, now);
		return tried == null || tried.plus(TOO_SOON).isBefore(now);
	}

	private static Rendering redirect(String path, HttpStatus status) {
		return Rendering.redirectTo(URI.create(path).toString()).status(status).build();
	}

}
