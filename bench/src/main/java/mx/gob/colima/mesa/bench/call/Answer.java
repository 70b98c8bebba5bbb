package mx.gob.colima.mesa.bench.call;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back from a call.
 *
 * @param status the HTTP status
 * @param body the body, or an empty text
 */
public record Answer(int status, String body) {

	/**
	 * Whether the call did what it asked for.
	 * @return whether the status is 2xx
	 */
	public boolean good() {
		return this.status / 100 == 2;
	}

	/**
	 * Whether the same call may succeed later: the server failed, not the caller.
	 * @return whether to send it again
	 */
	public boolean again() {
		return this.status >= 500 || this.status == 401 || this.status == 429;
	}

	/**
	 * The body as JSON.
	 * @return the tree
	 */
	public JsonNode json() {
		return JsonMapper.shared().readTree(this.body);
	}

}
