package mx.gob.colima.mesa.local.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the import of the realm cannot do.
 */
public final class Realm {

	private static final Set<String> UNWANTED = Set.of("offline_access", "uma_authorization");

	private final KeycloakAdmin admin;

	/**
	 * Creates a view of the realm.
	 * @param admin the administrator's door
	 */
	public Realm(KeycloakAdmin admin) {
		this.admin = admin;
	}

	/**
	 * Completes a realm that was just imported: the organization's id in the token, no
	 * offline tokens, and the client of the command line, which exists on local platforms
	 * only.
	 */
	void complete() {
		tellOrganizations();
		dropOfflineTokens();
		openCommandLine();
	}

	/**
	 * Gives a client its address and its secret.
	 * @param clientId the client
	 * @param url where its application is
	 * @param secret the secret they share
	 */
	public void wire(String clientId, String url, String secret) {
		ObjectNode client = (ObjectNode) client(clientId);
		client.put("secret", secret);
		if (client.path("standardFlowEnabled").asBoolean()) {
			client.put("rootUrl", url);
			client.putArray("redirectUris").add(url + "/*");
			((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", url + "/*");
		}
		this.admin.put("/clients/" + client.get("id").asString(), client);
	}

	private void tellOrganizations() {
		for (JsonNode scope : this.admin.get("/client-scopes")) {
			for (JsonNode mapper : scope.path("protocolMappers")) {
				if (mapper.get("protocolMapper").asString().equals("oidc-organization-membership-mapper")) {
					ObjectNode config = (ObjectNode) mapper.get("config");
					config.put("addOrganizationId", "true").put("addOrganizationAttributes", "true");
					this.admin.put("/client-scopes/" + scope.get("id").asString() + "/protocol-mappers/models/"
							+ mapper.get("id").asString(), mapper);
				}
			}
		}
	}

	private void dropOfflineTokens() {
		String composites = "/roles-by-id/" + this.admin.get("/roles/default-roles-mesa").get("id").asString()
				+ "/composites";
		List<JsonNode> unwanted = new ArrayList<>();
		for (JsonNode role : this.admin.get(composites)) {
			if (UNWANTED.contains(role.get("name").asString())) {
				unwanted.add(role);
			}
		}
		if (!unwanted.isEmpty()) {
			this.admin.delete(composites, unwanted);
		}
	}

	private void openCommandLine() {
		JsonNode portal = client("mesa-portal");
		this.admin.post("/clients",
				Map.of("clientId", "mesa-cli", "publicClient", true, "standardFlowEnabled", false,
						"directAccessGrantsEnabled", true, "defaultClientScopes", portal.get("defaultClientScopes"),
						"optionalClientScopes", List.of(), "protocolMappers", mappers(portal)));
	}

	private JsonNode client(String clientId) {
		return this.admin.get("/clients?clientId=" + clientId).get(0);
	}

	private static List<JsonNode> mappers(JsonNode client) {
		List<JsonNode> mappers = new ArrayList<>();
		for (JsonNode mapper : client.path("protocolMappers")) {
			((ObjectNode) mapper).remove("id");
			mappers.add(mapper);
		}
		return mappers;
	}

}
