package mx.gob.colima.mesa.local.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import mx.gob.colima.mesa.local.keycloak.KeycloakAdmin;
import mx.gob.colima.mesa.local.people.Roster.Member;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import tools.jackson.databind.JsonNode;

/**
 * Sees to it that invented people can sign in: organization, user, and a password that
 * works now.
 */
public final class SignIns {

	private final Roster roster;

	private final Passwords passwords;

	private final KeycloakAdmin keycloak;

	private final Database database;

	/**
	 * Creates the sign-ins of a running platform.
	 * @param roster everybody
	 * @param passwords their passwords
	 * @param keycloak where they sign in
	 * @param database connects to the API's database as superuser
	 */
	public SignIns(Roster roster, Passwords passwords, KeycloakAdmin keycloak, Database database) {
		this.roster = roster;
		this.passwords = passwords;
		this.keycloak = keycloak;
		this.database = database;
	}

	/**
	 * Writes the invented people into the API's tables; who is there already stays.
	 * @param roster everybody
	 * @param server the database server
	 * @param database the name of the API's database
	 */
	public static void load(Roster roster, PostgresServer server, String database) {
		try (Connection connection = server.connect(database)) {
			connection.setAutoCommit(false);
			PeopleTables tables = new PeopleTables(connection);
			for (Demo demo : roster.demos()) {
				tables.load(demo);
			}
			connection.commit();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Makes an organization of each dependency that has none.
	 */
	public void organize() {
		Map<String, String> known = organizations();
		for (Demo demo : this.roster.demos()) {
			String alias = demo.tenant().acronym().toLowerCase(Locale.ROOT);
			if (!known.containsKey(alias)) {
				this.keycloak.post("/organizations", Map.of("name", demo.tenant().acronym(), "alias", alias, "enabled",
						true, "attributes", Map.of("tenantId", List.of(demo.tenant().id().toString()))));
			}
		}
	}

	/**
	 * Returns one sign-in per role, each tried and, where need be, renewed.
	 * @return the sign-ins
	 */
	public List<SignIn> printed() {
		for (Member member : this.roster.printed()) {
			token(member);
		}
		return this.passwords.printed(this.roster);
	}

	/**
	 * Returns an access token of anybody in the demonstration.
	 * @param username the user name
	 * @return the token, or nothing when there is no such person
	 */
	public Optional<String> token(String username) {
		Optional<Member> member = this.roster.find(username);
		return member.isPresent() ? Optional.of(token(member.get())) : Optional.empty();
	}

	private String token(Member member) {
		Optional<String> works = this.passwords.fresh(member.username())
			.flatMap((password) -> this.keycloak.signIn(member.username(), password));
		if (works.isPresent()) {
			return works.get();
		}
		String password = Passwords.random();
		renew(member, user(member), password);
		this.passwords.keep(member.username(), password);
		return this.keycloak.signIn(member.username(), password).orElseThrow();
	}

	// Also of somebody who is there: an interrupted start may have made the user alone.
	private String user(Member member) {
		JsonNode found = this.keycloak.get("/users?q=mesaUserId:" + member.id());
		String id = found.isEmpty() ? created(member) : found.get(0).get("id").asString();
		if (member.tenant() != null) {
			this.keycloak.post("/organizations/" + organizations().get(member.alias()) + "/members", id);
		}
		return id;
	}

	private String created(Member member) {
		Map<String, Object> user = new TreeMap<>(member.names());
		user.putAll(Map.of("username", member.username(), "email", member.email(), "emailVerified", true, "enabled",
				true, "groups", List.of("/" + member.role()), "attributes",
				Map.of("mesaUserId", List.of(member.id().toString()))));
		return this.keycloak.post("/users", user).orElseThrow();
	}

	private void renew(Member member, String id, String password) {
		this.keycloak.put("/users/" + id + "/reset-password",
				Map.of("type", "password", "value", password, "temporary", false));
		// a sign-in with an expired password has left a demand to change it
		this.keycloak.put("/users/" + id, Map.of("requiredActions", List.of()));
		this.keycloak.delete("/attack-detection/brute-force/users/" + id, null);
		try (Connection connection = this.database.connect()) {
			PeopleTables tables = new PeopleTables(connection);
			tables.link(member, id);
			tables.passwordChanged(member);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, String> organizations() {
		Map<String, String> ids = new TreeMap<>();
		for (JsonNode organization : this.keycloak.get("/organizations?first=0&max=1000")) {
			ids.put(organization.get("alias").asString(), organization.get("id").asString());
		}
		return ids;
	}

	/**
	 * The door to the API's database.
	 */
	@FunctionalInterface
	public interface Database {

		/**
		 * Connects as superuser.
		 * @return the connection
		 * @throws SQLException when the database refuses
		 */
		Connection connect() throws SQLException;

	}

}
