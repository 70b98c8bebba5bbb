package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;

import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.local.people.SignIn;
import tools.jackson.databind.JsonNode;

/**
 * Who plays in a request's life.
 *
 * @param requester who files it and answers
 * @param manager who recognises and assigns it
 * @param agent who works it
 * @param offering what is asked for
 * @param group the agent's group
 * @param agentId the agent
 */
record Cast(SignIn requester, SignIn manager, SignIn agent, String offering, String group, String agentId) {

	/**
	 * Finds what the people do not know by heart.
	 * @param api the API
	 * @param requester who files
	 * @param manager who assigns
	 * @param agent who works
	 * @return the cast
	 * @throws IOException if the API does not answer
	 */
	static Cast of(Api api, SignIn requester, SignIn manager, SignIn agent) throws IOException {
		String agentId = api.get(agent.username(), "/me").json().get("id").asString();
		JsonNode group = null;
		for (JsonNode one : api.get(manager.username(), "/groups").json().get("items")) {
			if (one.toString().contains(agentId)) {
				group = one;
			}
		}
		if (group == null) {
			throw new IllegalStateException("no group of " + agent.username());
		}
		for (JsonNode offering : api.get(requester.username(), "/offerings").json().get("items")) {
			if (group.get("categories").toString().contains(offering.get("category").asString())) {
				return new Cast(requester, manager, agent, offering.get("id").asString(), group.get("id").asString(),
						agentId);
			}
		}
		throw new IllegalStateException("nothing that " + agent.username() + " serves");
	}

}
