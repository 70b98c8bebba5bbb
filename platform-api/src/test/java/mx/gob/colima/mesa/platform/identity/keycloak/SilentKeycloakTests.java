package mx.gob.colima.mesa.platform.identity.keycloak;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.outbox.FutileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What becomes of it when Keycloak is silent, broken, or says no.
 */
class SilentKeycloakTests {

	private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final SignIns.Account ACCOUNT = new SignIns.Account(
			UUID.fromString("01900000-0000-7000-8001-000000000001"), "10001", "Mariana", "Solórzano Ochoa",
			"mariana@sefome.test", Role.REQUESTER, true, UUID.fromString("01900000-0000-7000-8000-000000000001"),
			"SEFOME");

	private final List<String> calls = new CopyOnWriteArrayList<>();

	/** Answers to some calls; others are answered as if nobody was there yet. */
	private volatile BiFunction<String, Integer, @Nullable Answer> answers = (call, no) -> null;

	private volatile Instant now = NOW;

	@SuppressWarnings("NullAway.Init")
	private DisposableServer keycloak;

	@BeforeEach
	void answer() {
		this.keycloak = HttpServer.create().host("localhost").port(0).handle((request, response) -> {
			String call = request.method() + " " + request.uri().replaceFirst("^/admin/realms/mesa", "");
			this.calls.add(call);
			int no = (int) this.calls.stream().filter(call::equals).count();
			Answer own = this.answers.apply(call, no);
			Answer answer = (own != null) ? own : usual(call);
			response.status(answer.status()).header("Content-Type", "application/json");
			answer.headers().forEach(response::header);
			return answer.silent() ? Mono.never() : response.sendString(Mono.just(answer.body()));
		}).bindNow();
	}

	@AfterEach
	void fallSilent() {
		this.keycloak.disposeNow();
	}

	@Test
	void whatMayBeDoneTwiceIsTriedTwiceMore() {
		this.answers = (call, no) -> (call.startsWith("GET /users?q=") && no < 3) ? Answer.of(503) : null;
		assertThat(reconcile(ACCOUNT)).isEqualTo("u1");
		assertThat(this.calls).filteredOn((call) -> call.startsWith("GET /users?q=")).hasSize(3 + 1);
		this.calls.clear();
		this.answers = (call, no) -> call.startsWith("GET /users?q=") ? Answer.of(503) : null;
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> reconcile(ACCOUNT))
			.withMessage("Keycloak answers 503 to GET /users?q={mark}");
		assertThat(this.calls).filteredOn((call) -> call.startsWith("GET /users?q=")).hasSize(3);
	}

	@Test
	void aUserIsNotMadeASecondTimeByItself() {
		this.answers = (call, no) -> call.equals("POST /users") ? Answer.of(500) : null;
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> reconcile(ACCOUNT));
		assertThat(this.calls).filteredOn("POST /users"::equals).hasSize(1);
	}

	@Test
	void aRefusalIsNotTriedAgain() {
		this.answers = (call, no) -> call.startsWith("GET /users?q=") ? Answer.of(403) : null;
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> reconcile(ACCOUNT))
			.withMessage("Keycloak answers 403 to GET /users?q={mark}");
		assertThat(this.calls).filteredOn((call) -> call.startsWith("GET /users?q=")).hasSize(1);
	}

	@Test
	void dataThatKeycloakDoesNotTakeIsGivenUpWithoutSayingWhose() {
		this.answers = (call,
				no) -> call.equals("POST /users") ? new Answer(400,
						"{\"errors\":[{\"field\":\"email\",\"errorMessage\":\"mariana@sefome.test is wrong\"}]}", false,
						Map.of()) : null;
		assertThatExceptionOfType(FutileException.class).isThrownBy(() -> reconcile(ACCOUNT))
			.withMessage("Keycloak does not take the account: Keycloak answers 400 to POST /users, because of email");
	}

	@Test
	void anEmailThatIsAnotherUsersIsGivenUp() {
		this.answers = (call, no) -> call.equals("POST /users") ? Answer.of(409)
				: call.startsWith("GET /users") ? new Answer(200, "[]", false, Map.of()) : null;
		assertThatExceptionOfType(FutileException.class).isThrownBy(() -> reconcile(ACCOUNT))
			.withMessage("Keycloak has another user with the same e-mail");
	}

	@Test
	void aSilentKeycloakIsNotWaitedFor() {
		this.answers = (call, no) -> call.startsWith("GET /users?q=") ? Answer.SILENT : null;
		SignIns hasty = KeycloakConfiguration.signIns(hasty(Duration.ofMillis(100)), properties(), clock());
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> hasty.reconcile(ACCOUNT).block(PATIENCE))
			.withMessage("Keycloak does not answer: ReadTimeoutException");
		assertThat(this.calls).filteredOn((call) -> call.startsWith("GET /users?q=")).hasSize(3);
	}

	@Test
	void nobodyThereIsToldWithoutAnAddress() {
		String base = "http://localhost:" + this.keycloak.port();
		this.keycloak.disposeNow();
		SignIns alone = KeycloakConfiguration.signIns(KeycloakConfiguration.client(base), properties(), clock());
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> alone.reconcile(ACCOUNT).block(PATIENCE))
			.withMessageStartingWith("Keycloak does not answer: ")
			.withMessageNotContainingAny("localhost", "10001");
	}

	@Test
	void aTokenIsUsedUntilShortlyBeforeItExpiresAndNotAfterItWasRefused() {
		SignIns signIns = KeycloakConfiguration.signIns(hasty(PATIENCE), properties(), clock());
		signIns.reconcile(ACCOUNT).block(PATIENCE);
		this.now = NOW.plusSeconds(99);
		signIns.reconcile(ACCOUNT).block(PATIENCE);
		assertThat(tokens()).isEqualTo(1);
		this.now = NOW.plusSeconds(100);
		signIns.reconcile(ACCOUNT).block(PATIENCE);
		assertThat(tokens()).isEqualTo(2);
		this.answers = (call, no) -> call.startsWith("GET /users?q=") ? Answer.of(401) : null;
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> signIns.reconcile(ACCOUNT).block(PATIENCE));
		this.answers = (call, no) -> null;
		signIns.reconcile(ACCOUNT).block(PATIENCE);
		assertThat(tokens()).isEqualTo(3);
	}

	private long tokens() {
		return this.calls.stream().filter((call) -> call.endsWith("/token")).count();
	}

	private @Nullable String reconcile(SignIns.Account account) {
		return KeycloakConfiguration.signIns(hasty(PATIENCE), properties(), clock()).reconcile(account).block(PATIENCE);
	}

	private WebClient hasty(Duration response) {
		return WebClient.builder()
			.baseUrl(properties().base())
			.clientConnector(new ReactorClientHttpConnector(HttpClient.create().responseTimeout(response)))
			.build();
	}

	private KeycloakProperties properties() {
		return new KeycloakProperties(URI.create("http://localhost:" + this.keycloak.port() + "/realms/mesa"), null,
				"a-secret");
	}

	private Clock clock() {
		return new Clock() {

			@Override
			public Instant instant() {
				return SilentKeycloakTests.this.now;
			}

			@Override
			public java.time.ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(java.time.ZoneId zone) {
				return this;
			}

		};
	}

	// A Keycloak in which the user appears once it was asked for by POST.
	private Answer usual(String call) {
		if (call.endsWith("/token")) {
			return new Answer(200, "{\"access_token\":\"pase\",\"expires_in\":120,\"token_type\":\"Bearer\"}", false,
					Map.of());
		}
		boolean made = this.calls.contains("POST /users");
		Map<String, Object> user = Map.of("id", "u1", "username", "10001", "firstName", "Mariana", "lastName",
				"Solórzano Ochoa", "email", "mariana@sefome.test", "enabled", true, "attributes",
				Map.of("mesaUserId", List.of(ACCOUNT.id().toString())));
		Map<String, Object> organization = Map.of("id", "o1", "alias", "sefome", "attributes",
				Map.of("tenantId", List.of(ACCOUNT.tenantId().toString())));
		Object body = call.startsWith("GET /users?") ? made ? List.of(user) : List.of()
				: call.startsWith("GET /organizations?") ? List.of(organization) : List.of();
		if (call.startsWith("GET /groups") || call.endsWith("/groups")) {
			body = List.of(Map.of("id", "g1", "name", "requester"));
		}
		return new Answer(call.startsWith("GET") ? 200 : 204,
				call.startsWith("GET") ? JsonMapper.shared().writeValueAsString(body) : "", false,
				call.equals("POST /users") ? Map.of("Location", "http://localhost/users/u1") : Map.of());
	}

	/**
	 * How it answers.
	 *
	 * @param status the status
	 * @param body the body
	 * @param silent whether the answer never comes
	 * @param headers further headers
	 */
	private record Answer(int status, String body, boolean silent, Map<String, String> headers) {

		static final Answer SILENT = new Answer(200, "", true, Map.of());

		static Answer of(int status) {
			return new Answer(status, "{}", false, Map.of());
		}

	}

}
