package mx.gob.colima.mesa.e2e.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;
import mx.gob.colima.mesa.local.people.SignIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform that the tests of this JVM visit: started once on free ports, or the one
 * whose {@code ./mesa status --json} is in the file that {@code MESA_E2E_STATUS} names.
 *
 * @param portal address of the portal
 * @param admin address of the administration
 * @param api address of the API
 * @param keycloak address of Keycloak
 * @param mail address of the inbox
 * @param people the sign-ins
 */
public record Desk(String portal, String admin, String api, String keycloak, String mail, List<SignIn> people) {

	private static final AtomicLong SUBJECTS = new AtomicLong(System.nanoTime() % 1_000_000);

	/**
	 * The running platform.
	 * @return the platform
	 */
	public static Desk running() {
		return Running.DESK;
	}

	/**
	 * A platform of a test's own.
	 * @param platform the running platform
	 * @return the platform as people see it
	 */
	public static Desk of(LocalPlatform platform) {
		return new Desk(platform.addresses().portal(), platform.addresses().admin(), platform.addresses().api(),
				platform.addresses().keycloak(), platform.addresses().mail(), platform.people());
	}

	/**
	 * A sign-in.
	 * @param role the role
	 * @param tenant acronym of the dependency; {@code null} for operators
	 * @return the first of that role there
	 */
	public SignIn person(String role, @Nullable String tenant) {
		return this.people.stream()
			.filter((person) -> role.equals(person.role()))
			.filter((person) -> (tenant != null) ? tenant.equals(person.tenant()) : person.tenant() == null)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no sign-in for " + role + " of " + tenant));
	}

	/**
	 * A subject that no other request has.
	 * @param what what it is about
	 * @return the subject
	 */
	public static String subject(String what) {
		return what + " " + SUBJECTS.incrementAndGet();
	}

	/**
	 * Signs an operator in to the administration, and waits until it is live.
	 * @param visitor the visitor
	 * @param role the operator's role
	 */
	public void serve(Visitor visitor, String role) {
		visitor.signIn(this.admin + "/", person(role, null));
		visitor.page().getByText("En vivo").waitFor();
	}

	/**
	 * An access token, as {@code ./mesa token} gets it.
	 * @param person whose
	 * @return the token
	 */
	public String token(SignIn person) {
		return token("grant_type=password&client_id=mesa-cli&username="
				+ URLEncoder.encode(person.username(), StandardCharsets.UTF_8) + "&password="
				+ URLEncoder.encode(person.password(), StandardCharsets.UTF_8));
	}

	String token(String form) {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create(this.keycloak + "/realms/mesa/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		try (HttpClient http = HttpClient.newHttpClient()) {
			String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
			return JsonMapper.shared().readTree(answer).get("access_token").asString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static final class Running {

		private static final Desk DESK = find();

		private static Desk find() {
			String status = System.getenv("MESA_E2E_STATUS");
			return (status != null && !status.isBlank()) ? attach(Path.of(status)) : start();
		}

		private static Desk start() {
			LocalPlatform platform = LocalPlatform.start(PlatformOptions.forTests(), System.out::println);
			Runtime.getRuntime().addShutdownHook(new Thread(platform::close, "platform-stop"));
			return of(platform);
		}

		private static Desk attach(Path file) {
			JsonNode status = JsonMapper.shared().readTree(file.toFile());
			List<SignIn> people = new ArrayList<>();
			for (JsonNode person : status.get("people")) {
				JsonNode tenant = person.get("tenant");
				people.add(new SignIn(person.get("role").asString(),
						(tenant == null || tenant.isNull()) ? null : tenant.asString(),
						person.get("username").asString(), person.get("password").asString()));
			}
			JsonNode urls = status.get("urls");
			return new Desk(urls.get("portal").asString(), urls.get("admin").asString(), urls.get("api").asString(),
					urls.get("keycloak").asString(), urls.get("mail").asString(), people);
		}

	}

}
