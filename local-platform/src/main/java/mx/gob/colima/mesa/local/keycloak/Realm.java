package mx.gob.colima.mesa.local.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What differs between one machine and another, and so is not in the realm's file.
 */
public final class Realm {

	private final KeycloakAdmin admin;

	/**
	 * Creates a view of the realm.
	 * @param admin the administrator's door
	 */
	public Realm(KeycloakAdmin admin) {
		this.admin = admin;
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
			client.putArray("redirectUris").add(url + "/login/oauth2/code/mesa");
			((ObjectNode) client.get("attributes")).put("post.logout.redirect.uris", url + "/*");
		}
		this.admin.put("/clients/" + client.get("id").asString(), client);
	}

	/**
	 * Makes the client by which {@code ./mesa token} signs people in by their password.
	 * It exists on local platforms only.
	 */
	void openCommandLine() {
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
