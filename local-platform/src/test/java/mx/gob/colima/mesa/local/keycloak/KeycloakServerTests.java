package mx.gob.colima.mesa.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.data.Secrets;
import mx.gob.colima.mesa.local.postgres.PostgresOptions;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.report.Progress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KeycloakServerTests {

	private static final Path CONFIG = Path.of("..", "tenant-config", "colima").toAbsolutePath().normalize();

	private static final RealmFiles FILES = new RealmFiles(CONFIG.resolve("realm"),
			CONFIG.resolve("theme").resolve("mesa"));

	private static final Progress SILENT = (text) -> {
	};

	private static final int PORT = FreePort.pick();

	@SuppressWarnings("NullAway.Init")
	private static PostgresServer database;

	@SuppressWarnings("NullAway.Init")
	private static KeycloakServer keycloak;

	@BeforeAll
	static void start(@TempDir Path folder) {
		Path zip = Path.of("target", "keycloak.zip").toAbsolutePath();
		Secrets secrets = Secrets.in(folder);
		Path data = folder.resolve("postgres");
		new RealmSnapshot(zip, FILES, SILENT).restore(data, secrets);
		database = PostgresServer.start(new PostgresOptions(data, folder.resolve("postgres.log"), FreePort.pick(),
				secrets.get(RealmSnapshot.SUPERUSER), false));
		keycloak = KeycloakServer.start(new KeycloakOptions(zip, FILES, folder.resolve("home"),
				folder.resolve("keycloak.log"), PORT, FreePort.pick(), database.jdbcUrl("keycloak"),
				secrets.get(RealmSnapshot.DATABASE), secrets.get(RealmSnapshot.ADMIN)), SILENT);
		new Realm(keycloak.admin()).wire("mesa-portal", "http://localhost:8080", "a-secret");
	}

	@AfterAll
	static void stop() {
		keycloak.close();
		database.close();
	}

	@Test
	void aTokenSaysWhoInWhichDependencyAndForWhom() {
		KeycloakAdmin admin = keycloak.admin();
		String organization = admin.post("/organizations", Map.of("name", "SEFOME", "alias", "sefome", "enabled", true,
				"attributes", Map.of("tenantId", List.of("019b7824-3f07-7a78-84b9-d3defab36728"))))
			.orElseThrow();
		String user = admin
			.post("/users", Map.of("username", "100141", "enabled", true, "groups", List.of("/requester"),
					"credentials", List.of(Map.of("type", "password", "value", "Kx7-azul-Montes"))))
			.orElseThrow();
		admin.post("/organizations/" + organization + "/members", user);
		JsonNode claims = claims(admin.signIn("100141", "Kx7-azul-Montes").orElseThrow());
		assertThat(claims.path("iss").asString()).isEqualTo(keycloak.issuer());
		assertThat(claims.path("aud").toString()).contains("mesa-api");
		assertThat(claims.path("preferred_username").asString()).isEqualTo("100141");
		assertThat(claims.at("/realm_access/roles").toString()).contains("requester");
		assertThat(claims.at("/organization/sefome/tenantId/0").asString())
			.isEqualTo("019b7824-3f07-7a78-84b9-d3defab36728");
	}

	@Test
	void aWrongPasswordGivesNoToken() {
		assertThat(keycloak.admin().signIn("nobody", "Kx7-azul-Montes")).isEmpty();
	}

	@Test
	void aCommonPasswordIsRefusedThoughItSatisfiesEveryOtherRule() {
		Map<String, Object> user = Map.of("username", "100142", "enabled", true, "credentials",
				List.of(Map.of("type", "password", "value", "Password1234")));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> keycloak.admin().post("/users", user))
			.withMessageContaining("Blacklisted");
	}

	@Test
	void nobodyMayHaveATokenThatOutlivesTheSession() {
		KeycloakAdmin admin = keycloak.admin();
		assertThat(admin.get("/roles/default-roles-mesa/composites").findValuesAsString("name"))
			.containsExactlyInAnyOrder("manage-account", "view-profile");
		assertThat(admin.get("/default-optional-client-scopes")).isEmpty();
		assertThat(admin.get("/clients").toString()).contains("mesa-portal").doesNotContain("offline_access");
	}

	@Test
	void theSignInPageIsOursAndOffersNoResetByMail() throws Exception {
		String page = signInPage("es");
		assertThat(page).contains("Inicia sesión", "Número de empleado", "/css/mesa.css")
			.doesNotContain("reset-credentials", "patternfly");
		assertThat(signInPage("en")).contains("Employee number");
	}

	private static String signInPage(String language) throws IOException, InterruptedException {
		URI address = URI.create(keycloak.issuer() + "/protocol/openid-connect/auth?client_id=mesa-portal"
				+ "&response_type=code&scope=openid&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Flogin%2Foauth2%2Fcode%2Fmesa"
				+ "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256");
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", language).build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
	}

	private static JsonNode claims(String token) {
		return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
	}

}
