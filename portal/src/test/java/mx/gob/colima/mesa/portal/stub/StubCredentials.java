package mx.gob.colima.mesa.portal.stub;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import mx.gob.colima.mesa.contract.credential.HandedOver;
import mx.gob.colima.mesa.contract.credential.Handle;
import mx.gob.colima.mesa.contract.terms.AcceptTerms;
import mx.gob.colima.mesa.contract.terms.AcceptedTerms;
import mx.gob.colima.mesa.contract.terms.TermsSection;
import mx.gob.colima.mesa.contract.terms.TermsView;
import reactor.core.publisher.Mono;

import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * One handle that is good once, one that expired, and the terms in miniature.
 */
public class StubCredentials {

	/** Good once. */
	public static final String GOOD = "7KQ2M9X4TBW3N8RJ5VHD6CFG0A";

	/** Too old. */
	public static final String OLD = "0LDQ2M9X4TBW3N8RJ5VHD6CFG0";

	/** What the handle opens. */
	public static final String PASSWORD = "xK4mP9qR7tW2nB8vY3cD";

	/** The terms in force. */
	public static final TermsView TERMS = new TermsView(3, Instant.parse("2026-01-01T06:00:00Z"), "Responsabilidades",
			"Texto propuesto, sujeto a validación jurídica",
			List.of(new TermsSection("Contraseña", List.of("Respondo de mi contraseña."))), "ab".repeat(32));

	private final Map<String, Boolean> used = new ConcurrentHashMap<>();

	private final Map<Integer, AcceptTerms> accepted = new ConcurrentHashMap<>();

	/**
	 * What was accepted.
	 * @return the acceptances by version
	 */
	public Map<Integer, AcceptTerms> accepted() {
		return this.accepted;
	}

	/**
	 * Makes the good handle good again.
	 */
	public void renew() {
		this.used.clear();
		this.accepted.clear();
	}

	RouterFunction<ServerResponse> routes(String v1) {
		return RouterFunctions.route()
			.POST(v1 + "/public/handovers/claim", (request) -> request.bodyToMono(Handle.class).flatMap(this::claim))
			.GET(v1 + "/public/terms", (request) -> json(TERMS))
			.POST(v1 + "/terms/acceptance", this::accept)
			.build();
	}

	private Mono<ServerResponse> claim(Handle handle) {
		String code = handle.code().replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
		if (code.equals(OLD)) {
			return StubApi.refusal(StubApi.problem(410, "handle_expired"));
		}
		if (!code.equals(GOOD)) {
			return StubApi.refusal(StubApi.problem(404, "not_found"));
		}
		if (this.used.put(code, true) != null) {
			return StubApi.refusal(StubApi.problem(410, "already_shown"));
		}
		return json(new HandedOver(Samples.tenants().getFirst(), "Nadia Nueva", "10961", PASSWORD,
				Instant.parse("2026-12-01T18:00:00Z")));
	}

	private Mono<ServerResponse> accept(ServerRequest request) {
		return request.bodyToMono(AcceptTerms.class).flatMap((body) -> {
			if (body.version() != TERMS.version() || !TERMS.sha256().equals(body.sha256())) {
				return StubApi.refusal(StubApi.problem(422, "invalid"));
			}
			this.accepted.put(body.version(), body);
			return json(new AcceptedTerms(body.version(), body.sha256(), Instant.parse("2026-11-28T18:00:00Z")));
		});
	}

	private static Mono<ServerResponse> json(Object body) {
		return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(body);
	}

}
