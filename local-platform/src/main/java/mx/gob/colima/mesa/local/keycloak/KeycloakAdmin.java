package mx.gob.colima.mesa.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.local.report.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The administrator's door of a Keycloak on this machine, and direct sign-in by its
 * client {@code mesa-cli}.
 */
public final class KeycloakAdmin {

	// Hashing a password takes its time on a busy machine.
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final JsonMapper JSON = new JsonMapper();

	private static final long TOKEN_NANOS = Duration.ofSeconds(40).toNanos();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String url;

	private final String password;

	private @Nullable String token;

	private long tokenTaken;

	/**
	 * Creates the door of a Keycloak.
	 * @param url where it is
	 * @param password the password of its administrator
	 */
	public KeycloakAdmin(String url, String password) {
		this.url = url;
		this.password = password;
	}

	/**
	 * Signs a person in by name and password.
	 * @param username the user name
	 * @param userPassword the password
	 * @return an access token, or nothing when Keycloak refuses
	 */
	public Optional<String> signIn(String username, String userPassword) {
		return token("mesa", person("mesa-cli", username, userPassword));
	}

	/**
	 * Signs a client in as itself.
	 * @param clientId the client
	 * @param secret its secret
	 * @return an access token, or nothing when Keycloak refuses
	 */
	public Optional<String> signInMachine(String clientId, String secret) {
		return token("mesa",
				Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
	}

	/**
	 * Reads something of the realm {@code mesa}.
	 * @param path the path behind the realm
	 * @return the answer
	 */
	public JsonNode get(String path) {
		return JSON.readTree(expect(send("GET", path, null)).body());
	}

	/**
	 * Creates something in the realm {@code mesa}; what is there already stays.
	 * @param path the path behind the realm
	 * @param body what to create
	 * @return its id, or nothing when it was there already or has none
	 */
	public Optional<String> post(String path, Object body) {
		HttpResponse<String> response = send("POST", path, body);
		if (response.statusCode() == 409) {
			return Optional.empty();
		}
		return expect(response).headers().firstValue("Location").map((location) -> location.replaceAll(".*/", ""));
	}

	/**
	 * Changes something of the realm {@code mesa}.
	 * @param path the path behind the realm
	 * @param body its new state
	 */
	public void put(String path, Object body) {
		expect(send("PUT", path, body));
	}

	/**
	 * Removes something of the realm {@code mesa}.
	 * @param path the path behind the realm
	 * @param body what exactly, where the path does not say it
	 */
	public void delete(String path, @Nullable Object body) {
		expect(send("DELETE", path, body));
	}

	private HttpResponse<String> send(String method, String path, @Nullable Object body) {
		HttpRequest.BodyPublisher publisher = (body != null)
				? HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))
				: HttpRequest.BodyPublishers.noBody();
		return exchange(HttpRequest.newBuilder(URI.create(this.url + "/admin/realms/mesa" + path))
			.timeout(PATIENCE)
			.header("Authorization", "Bearer " + token())
			.header("Content-Type", "application/json")
			.method(method, publisher)
			.build());
	}

	private synchronized String token() {
		if (this.token == null || System.nanoTime() - this.tokenTaken > TOKEN_NANOS) {
			this.token = token("master", person("admin-cli", "admin", this.password))
				.orElseThrow(() -> new Fault("fault.keycloak.admin"));
			this.tokenTaken = System.nanoTime();
		}
		return this.token;
	}

	private static Map<String, String> person(String clientId, String username, String userPassword) {
		return Map.of("grant_type", "password", "client_id", clientId, "username", username, "password", userPassword,
				"scope", "openid");
	}

	private Optional<String> token(String realm, Map<String, String> form) {
		HttpResponse<String> response = exchange(
				HttpRequest.newBuilder(URI.create(this.url + "/realms/" + realm + "/protocol/openid-connect/token"))
					.timeout(PATIENCE)
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(HttpRequest.BodyPublishers.ofString(encode(form)))
					.build());
		if (response.statusCode() >= 500) {
			// it is not well, which says nothing about the password
			throw new Fault("fault.keycloak.silent", this.url);
		}
		return Optional.of(response)
			.filter((answer) -> answer.statusCode() == 200)
			.map((answer) -> JSON.readTree(answer.body()).get("access_token").asString());
	}

	private HttpResponse<String> exchange(HttpRequest request) {
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new Fault(ex, "fault.keycloak.silent", this.url);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Fault(ex, "fault.interrupted");
		}
	}

	private static HttpResponse<String> expect(HttpResponse<String> response) {
		if (response.statusCode() >= 300) {
			throw new IllegalStateException(response + ": " + response.body());
		}
		return response;
	}

	private static String encode(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
