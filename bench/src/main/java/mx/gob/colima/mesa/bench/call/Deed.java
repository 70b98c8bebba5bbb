package mx.gob.colima.mesa.bench.call;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

/**
 * Something to be done once.
 *
 * @param path the path behind the version
 * @param body what is sent as JSON; empty sends nothing
 * @param version the version that was read; 0 sends none
 * @param key the {@code Idempotency-Key}
 */
public record Deed(String path, Map<String, ?> body, long version, String key) implements Sending {

	/**
	 * Something new to be done.
	 * @param path the path behind the version
	 * @param body what is sent as JSON
	 * @param version the version that was read; 0 sends none
	 * @return the deed, with a key of its own
	 */
	public static Deed of(String path, Map<String, ?> body, long version) {
		return new Deed(path, Map.copyOf(body), version, UUID.randomUUID().toString());
	}

	/**
	 * Files a request at its ordinary level.
	 * @param offering id of the service
	 * @param subject what it is about
	 * @param description what is asked for
	 * @param place where
	 * @return the deed
	 */
	public static Deed filing(String offering, String subject, String description, String place) {
		return of("/requests", Map.of("offeringId", offering, "subject", subject, "description", description, "place",
				place, "targetsAccepted", true), 0);
	}

	@Override
	public HttpRequest on(HttpRequest.Builder request) {
		request.header("Idempotency-Key", this.key);
		if (this.version > 0) {
			request.header("If-Match", "\"" + this.version + "\"");
		}
		if (this.body.isEmpty()) {
			return request.POST(HttpRequest.BodyPublishers.noBody()).build();
		}
		return request.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(this.body)))
			.build();
	}

}
