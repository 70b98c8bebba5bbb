package mx.gob.colima.mesa.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import mx.gob.colima.mesa.local.people.SignIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person does through the API so that a test can begin where it wants to.
 */
public final class ApiCalls {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final String base;

	private final String token;

	/**
	 * Calls as somebody, for as long as a token is good.
	 * @param desk the running platform
	 * @param person who calls
	 */
	public ApiCalls(Desk desk, SignIn person) {
		this.base = desk.api();
		this.token = desk.token(person);
	}

	/**
	 * Reads.
	 * @param path path behind the version
	 * @return the answer
	 */
	public JsonNode get(String path) {
		return send("GET", path, "application/json", null);
	}

	/**
	 * Does something, whatever version it is in.
	 * @param path path behind the version
	 * @param body what is sent
	 * @return the answer
	 */
	public JsonNode post(String path, Object body) {
		return send("POST", path, "application/json", JsonMapper.shared().writeValueAsBytes(body));
	}

	/**
	 * Sends a file.
	 * @param path path behind the version
	 * @param body its bytes
	 * @return the answer
	 */
	public JsonNode put(String path, byte[] body) {
		return send("PUT", path, "application/octet-stream", body);
	}

	private JsonNode send(String method, String path, String type, byte @Nullable [] body) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Authorization", "Bearer " + this.token)
			.header("Content-Type", type)
			.header("If-Match", "*")
			.method(method,
					(body != null) ? HttpRequest.BodyPublishers.ofByteArray(body) : HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
			}
			return JsonMapper.shared().readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
