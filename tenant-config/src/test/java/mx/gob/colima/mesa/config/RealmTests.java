package mx.gob.colima.mesa.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The realm file for Colima: what must not be loosened by an edit.
 */
class RealmTests {

	private static final Path FOLDER = Path.of("colima", "realm");

	private final JsonNode realm = JsonMapper.shared().readTree(FOLDER.resolve("mesa-realm.json"));

	@Test
	void peopleGetTheirRoleByTheirGroup() {
		List<String> roles = List.of("requester", "coordinator", "head", "agent", "service-manager",
				"platform-operator", "auditor");
		assertThat(names("/groups")).containsExactlyElementsOf(roles);
		assertThat(names("/roles/realm")).containsAll(roles)
			.contains("stream", "offline_access", "uma_authorization")
			.hasSize(10);
		assertThat(this.realm.path("groups").valueStream())
			.allMatch((group) -> group.at("/realmRoles/0").asString().equals(group.path("name").asString()));
	}

	@Test
	void noClientTakesAPasswordOrHoldsASecretInTheFile() {
		assertThat(this.realm.path("clients").valueStream()).hasSize(3).allSatisfy((client) -> {
			assertThat(client.path("publicClient").asBoolean()).isFalse();
			assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
			assertThat(client.path("secret").asString()).matches("\\$\\{MESA_[A-Z]+_SECRET}");
		});
	}

	@Test
	void browserClientsProveTheirCodeAndMayOtherwiseOnlyListen() {
		assertThat(this.realm.path("clients")
			.valueStream()
			.filter((client) -> client.path("standardFlowEnabled").asBoolean())).hasSize(2)
			.allMatch((client) -> client.at("/attributes/pkce.code.challenge.method").asString().equals("S256"));
		assertThat(this.realm.path("users")
			.valueStream()
			.filter((user) -> user.path("realmRoles")
				.valueStream()
				.anyMatch((role) -> role.asString().equals("stream"))))
			.extracting((user) -> user.path("serviceAccountClientId").asString())
			.containsExactly("mesa-portal", "mesa-admin");
	}

	@Test
	void passwordsExpireBeforeAMonthAndSessionsBeforeADay() {
		String policy = this.realm.path("passwordPolicy").asString();
		assertThat(policy).contains("length(12)", "forceExpiredPasswordChange(29)", "passwordHistory(12)",
				"passwordBlacklist(mesa-common-passwords.txt)");
		assertThat(this.realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(10 * 3600);
		assertThat(this.realm.path("accessTokenLifespan").asInt()).isEqualTo(120);
		assertThat(this.realm.path("resetPasswordAllowed").asBoolean()).isFalse();
	}

	@Test
	void noScopeGivesATokenThatOutlivesTheSession() {
		assertThat(names("/clientScopes")).contains("organization");
		assertThat(this.realm.path("clients").toString() + this.realm.path("defaultDefaultClientScopes")
				+ this.realm.path("defaultOptionalClientScopes") + this.realm.path("defaultRole"))
			.doesNotContain("offline_access");
	}

	@Test
	void theOrganizationClaimCarriesItsTenant() {
		JsonNode config = this.realm.path("clientScopes")
			.valueStream()
			.filter((scope) -> scope.path("name").asString().equals("organization"))
			.findFirst()
			.orElseThrow()
			.at("/protocolMappers/0/config");
		assertThat(config.path("addOrganizationId").asString()).isEqualTo("true");
		assertThat(config.path("addOrganizationAttributes").asString()).isEqualTo("true");
	}

	@Test
	void theListOfCommonPasswordsComesWithTheRealm() throws IOException {
		List<String> list = Files.readAllLines(FOLDER.resolve("mesa-common-passwords.txt"));
		assertThat(list).hasSizeGreaterThan(2000)
			.contains("contraseña123", "bienvenido2026", "password1234")
			.allMatch((line) -> line.length() >= 8 && line.equals(line.toLowerCase(Locale.ROOT)));
	}

	private List<String> names(String pointer) {
		return this.realm.at(pointer).valueStream().map((node) -> node.path("name").asString()).toList();
	}

}
