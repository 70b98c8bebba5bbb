package mx.gob.colima.mesa.platform.identity.keycloak;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.keycloak.KeycloakAdmin;
import mx.gob.colima.mesa.local.keycloak.KeycloakOptions;
import mx.gob.colima.mesa.local.keycloak.KeycloakServer;
import mx.gob.colima.mesa.local.keycloak.Realm;
import mx.gob.colima.mesa.local.keycloak.RealmFiles;
import mx.gob.colima.mesa.local.keycloak.RealmSnapshot;
import mx.gob.colima.mesa.local.postgres.PostgresOptions;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.platform.outbox.FutileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Accounts carried over to a real Keycloak, with the rights that the API's client has.
 */
class KeycloakSignInsTests {

	private static final Path CONFIG = Path.of("..", "tenant-config", "colima").toAbsolutePath().normalize();

	private static final UUID SEFOME = UUID.fromString("01900000-0000-7000-8000-000000000001");

	private static final UUID SECTUR = UUID.fromString("01900000-0000-7000-8000-000000000002");

	private static final String SECRET = "a-secret-of-the-api";

	private static final String PASSWORD = "Kx7-azul-Montes";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

	@SuppressWarnings("NullAway.Init")
	private static PostgresServer database;

	@SuppressWarnings("NullAway.Init")
	private static KeycloakServer keycloak;

	@SuppressWarnings("NullAway.Init")
	private static KeycloakAdmin admin;

	@SuppressWarnings("NullAway.Init")
	private static SignIns signIns;

	@BeforeAll
	static void start(@TempDir Path folder) {
		Path zip = Path.of("..", "local-platform", "target", "keycloak.zip").toAbsolutePath().normalize();
		RealmFiles files = new RealmFiles(CONFIG.resolve("realm"), CONFIG.resolve("theme").resolve("mesa"));
		Secrets secrets = Secrets.in(folder);
		Path data = folder.resolve("postgres");
		new RealmSnapshot(zip, files, (step) -> {
		}).restore(data, secrets);
		database = PostgresServer.start(new PostgresOptions(data, folder.resolve("postgres.log"), FreePort.pick(),
				secrets.get(RealmSnapshot.SUPERUSER), false));
		keycloak = KeycloakServer.start(new KeycloakOptions(zip, files, folder.resolve("home"),
				folder.resolve("keycloak.log"), FreePort.pick(), FreePort.pick(), database.jdbcUrl("keycloak"),
				secrets.get(RealmSnapshot.DATABASE), secrets.get(RealmSnapshot.ADMIN)), (step) -> {
				});
		admin = keycloak.admin();
		new Realm(admin).wire("mesa-api", "http://localhost:8082", SECRET);
		signIns = signIns(client());
	}

	@AfterAll
	static void stop() {
		keycloak.close();
		database.close();
	}

	@Test
	void anAccountIsMadeOnceHoweverOftenAndByHoweverManyAtOnce() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		List<String> subjects = Flux.range(0, 6)
			.flatMap((no) -> signIns.reconcile(account))
			.collectList()
			.block(PATIENCE);
		assertThat(subjects).hasSize(6).containsOnly(Objects.requireNonNull(reconcile(account)));
		JsonNode user = user(account);
		assertThat(user.path("id").asString()).isEqualTo(subjects.getFirst());
		assertThat(List.of("username", "firstName", "lastName", "email")).map((name) -> user.path(name).asString())
			.containsExactly(account.username(), account.givenName(), account.surnames(), account.email());
		assertThat(user.path("enabled").asBoolean()).isTrue();
		assertThat(admin.get("/users/" + subjects.getFirst() + "/credentials")).isEmpty();
		assertThat(groups(account)).containsExactly("requester");
		assertThat(organizations(account)).containsExactly("sefome");
	}

	@Test
	void whatWasInterruptedBetweenUserAndMembershipIsFinished() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.COORDINATOR);
		AtomicInteger failures = new AtomicInteger();
		SignIns dying = signIns(client().mutate().filter((request, next) -> {
			boolean joins = request.method() == HttpMethod.POST && request.url().getPath().endsWith("/members");
			return joins ? died(failures) : next.exchange(request);
		}).build());
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> dying.reconcile(account).block(PATIENCE));
		assertThat(failures).hasValue(1);
		assertThat(organizations(account)).isEmpty();
		String subject = reconcile(account);
		assertThat(organizations(account)).containsExactly("sefome");
		assertThat(groups(account)).containsExactly("coordinator");
		assertThat(user(account).path("id").asString()).isEqualTo(subject);
	}

	@Test
	void whoMayNotSignInAnyMoreLosesTheirSessionsForGood() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		String subject = reconcile(account);
		signIn(account);
		assertThat(sessions(account)).hasSize(1);
		assertThat(reconcile(enabled(account, false))).isEqualTo(subject);
		assertThat(user(account).path("enabled").asBoolean()).isFalse();
		assertThat(sessions(account)).isEmpty();
		assertThat(admin.signIn(account.username(), PASSWORD)).isEmpty();
		reconcile(enabled(account, false));
		assertThat(reconcile(account)).isEqualTo(subject);
		assertThat(sessions(account)).isEmpty();
		assertThat(admin.signIn(account.username(), PASSWORD)).isPresent();
	}

	@Test
	void sessionsThatADisabledUserKeptDoNotLiveAgain() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		String subject = reconcile(account);
		signIn(account);
		admin.put("/users/" + subject, Map.of("enabled", false));
		assertThat(sessions(account)).hasSize(1);
		reconcile(account);
		assertThat(sessions(account)).isEmpty();
	}

	@Test
	void nobodyIsMadeWhoMayNotSignIn() {
		SignIns.Account account = enabled(account(SEFOME, "SEFOME", Role.REQUESTER), false);
		assertThat(reconcile(account)).isNull();
		assertThat(found(account)).isEmpty();
	}

	@Test
	void rolesMoveBetweenGroups() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		reconcile(account);
		signIn(account);
		for (Role role : List.of(Role.HEAD, Role.COORDINATOR, Role.REQUESTER)) {
			reconcile(with(account, role, account.tenantId(), account.acronym()));
			assertThat(groups(account)).containsExactly(role.key());
			assertThat(claims(account).at("/realm_access/roles").toString()).contains(role.key());
		}
	}

	@Test
	void theMembershipMovesWithTheDependency() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		reconcile(account);
		reconcile(with(account, Role.REQUESTER, SECTUR, "SECTUR"));
		assertThat(organizations(account)).containsExactly("sectur");
		signIn(account);
		assertThat(claims(account).at("/organization/sectur/tenantId/0").asString()).isEqualTo(SECTUR.toString());
		assertThat(claims(account).path("organization").propertyNames()).containsExactly("sectur");
	}

	@Test
	void theUserNameGoesOverToAnotherAccountOnceTheFirstMayNotSignIn() {
		SignIns.Account first = account(SEFOME, "SEFOME", Role.COORDINATOR);
		String subject = reconcile(first);
		SignIns.Account second = new SignIns.Account(UUID.randomUUID(), first.username(), first.givenName(),
				first.surnames(), first.email(), Role.REQUESTER, true, SECTUR, "SECTUR");
		assertThatExceptionOfType(KeycloakException.class).isThrownBy(() -> reconcile(second));
		assertThat(organizations(first)).containsExactly("sefome");
		reconcile(enabled(first, false));
		assertThat(reconcile(second)).isEqualTo(subject);
		assertThat(organizations(second)).containsExactly("sectur");
		assertThat(groups(second)).containsExactly("requester");
		JsonNode user = user(second);
		assertThat(user.path("email").asString()).isEqualTo(second.email());
		assertThat(user.path("enabled").asBoolean()).isTrue();
		assertThat(reconcile(enabled(first, false))).isNull();
		assertThat(user(second).path("enabled").asBoolean()).isTrue();
	}

	@Test
	void namesAndEmailFollowAndTheRestStays() {
		SignIns.Account account = account(SEFOME, "SEFOME", Role.REQUESTER);
		String subject = Objects.requireNonNull(reconcile(account));
		admin.put("/users/" + subject, Map.of("requiredActions", List.of("UPDATE_PASSWORD")));
		SignIns.Account renamed = new SignIns.Account(account.id(), account.username(), "María José", "Ñuño", null,
				Role.REQUESTER, true, SEFOME, "SEFOME");
		reconcile(renamed);
		JsonNode user = user(account);
		assertThat(user.path("firstName").asString()).isEqualTo("María José");
		assertThat(user.path("lastName").asString()).isEqualTo("Ñuño");
		assertThat(user.path("email").asString("")).isEmpty();
		assertThat(user.path("requiredActions").toString()).contains("UPDATE_PASSWORD");
		assertThat(reconcile(account)).isEqualTo(subject);
		assertThat(user(account).path("email").asString()).isEqualTo(account.email());
	}

	@Test
	void anEmailOfSomebodyElseIsGivenUp() {
		SignIns.Account first = account(SEFOME, "SEFOME", Role.REQUESTER);
		reconcile(first);
		SignIns.Account other = account(SECTUR, "SECTUR", Role.REQUESTER);
		SignIns.Account same = new SignIns.Account(other.id(), other.username(), "Otra", "Persona", first.email(),
				Role.REQUESTER, true, SECTUR, "SECTUR");
		assertThatExceptionOfType(FutileException.class).isThrownBy(() -> reconcile(same))
			.withMessageContaining("e-mail");
		reconcile(other);
		assertThatExceptionOfType(FutileException.class).isThrownBy(() -> reconcile(same))
			.withMessageContaining("e-mail");
	}

	@Test
	void anOrganizationOfAnotherDependencyIsNotJoined() {
		SignIns.Account account = account(UUID.randomUUID(), "SEFOME", Role.REQUESTER);
		reconcile(account(SEFOME, "SEFOME", Role.REQUESTER));
		assertThatExceptionOfType(FutileException.class).isThrownBy(() -> reconcile(account))
			.withMessage("Keycloak's organization sefome is of another dependency");
	}

	private static <T> Mono<T> died(AtomicInteger failures) {
		failures.incrementAndGet();
		return Mono.error(new IllegalStateException("the process dies here"));
	}

	private static WebClient client() {
		return KeycloakConfiguration.client(properties().base());
	}

	private static SignIns signIns(WebClient client) {
		return KeycloakConfiguration.signIns(client, properties(), Clock.systemUTC());
	}

	private static KeycloakProperties properties() {
		return new KeycloakProperties(URI.create(keycloak.issuer()), null, SECRET);
	}

	private static SignIns.Account account(UUID tenant, String acronym, Role role) {
		int number = NUMBER.incrementAndGet();
		return new SignIns.Account(UUID.randomUUID(), String.valueOf(number), "Íñigo", "Núñez de la Peña",
				"i" + number + "@dependencia.test", role, true, tenant, acronym);
	}

	private static SignIns.Account enabled(SignIns.Account account, boolean enabled) {
		return new SignIns.Account(account.id(), account.username(), account.givenName(), account.surnames(),
				account.email(), account.role(), enabled, account.tenantId(), account.acronym());
	}

	private static SignIns.Account with(SignIns.Account account, Role role, UUID tenant, String acronym) {
		return new SignIns.Account(account.id(), account.username(), account.givenName(), account.surnames(),
				account.email(), role, true, tenant, acronym);
	}

	private static @Nullable String reconcile(SignIns.Account account) {
		return signIns.reconcile(account).block(PATIENCE);
	}

	private static JsonNode found(SignIns.Account account) {
		return admin.get("/users?username=" + account.username() + "&exact=true");
	}

	private static JsonNode user(SignIns.Account account) {
		JsonNode found = admin.get("/users?q=mesaUserId:" + account.id());
		assertThat(found).hasSize(1);
		assertThat(found(account)).hasSize(1);
		return found.get(0);
	}

	private static List<String> groups(SignIns.Account account) {
		return admin.get("/users/" + user(account).path("id").asString() + "/groups").findValuesAsString("name");
	}

	private static List<String> organizations(SignIns.Account account) {
		return admin.get("/organizations/members/" + user(account).path("id").asString() + "/organizations")
			.findValuesAsString("alias");
	}

	private static JsonNode sessions(SignIns.Account account) {
		return admin.get("/users/" + user(account).path("id").asString() + "/sessions");
	}

	private static Optional<String> signIn(SignIns.Account account) {
		admin.put("/users/" + user(account).path("id").asString() + "/reset-password",
				Map.of("type", "password", "value", PASSWORD, "temporary", false));
		return admin.signIn(account.username(), PASSWORD);
	}

	private static JsonNode claims(SignIns.Account account) {
		String token = admin.signIn(account.username(), PASSWORD).orElseThrow();
		return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

}
