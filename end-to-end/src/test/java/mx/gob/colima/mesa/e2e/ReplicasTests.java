package mx.gob.colima.mesa.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import mx.gob.colima.mesa.e2e.support.Desk;
import mx.gob.colima.mesa.e2e.support.PortalSteps;
import mx.gob.colima.mesa.e2e.support.Visitor;
import mx.gob.colima.mesa.local.Addresses;
import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two APIs and two portals behind the door: whoever comes does not notice.
 */
class ReplicasTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/**
	 * The stream of a portal that was killed: the door finds out when it passes on the
	 * second heartbeat, each after 15 s, and only then does the API.
	 */
	private static final Duration DEAD_BEHIND_THE_DOOR = Duration.ofSeconds(40);

	@SuppressWarnings("NullAway.Init")
	private static LocalPlatform platform;

	@SuppressWarnings("NullAway.Init")
	private static Desk desk;

	@BeforeAll
	static void start() {
		platform = LocalPlatform.start(PlatformOptions.forTests(2), System.out::println);
		desk = Desk.of(platform);
	}

	@AfterAll
	static void stop() {
		if (platform != null) {
			platform.close();
		}
	}

	@Test
	void whatIsDoneAtOneApiIsThereAtTheOther() throws Exception {
		String token = desk.token(desk.person("requester", "SEFOME"));
		String offering = get(token, api(1) + "/offerings").get("items").get(0).get("id").asString();
		String draft = JsonMapper.shared()
			.writeValueAsString(Map.of("offeringId", offering, "subject", "Se empieza aquí", "forOther", false));
		String key = UUID.randomUUID().toString();
		JsonNode begun = post(token, api(1) + "/drafts", key, draft);
		assertThat(get(token, api(2) + "/drafts/" + begun.get("id").asString())).isEqualTo(begun);
		assertThat(post(token, api(2) + "/drafts", key, draft)).isEqualTo(begun);
	}

	@Test
	void theDeathOfAnApiIsNoticedByNobodyAndNothingIsLost() {
		try (Visitor here = at(1); Visitor there = at(2); Visitor manager = Visitor.atDesk()) {
			desk.serve(manager, "service-manager");
			file(here.page(), there.page(), manager.page());
			whileDead("platform-api-1", () -> file(here.page(), there.page(), manager.page()));
			whileDead("platform-api-2", () -> file(here.page(), there.page(), manager.page()));
		}
	}

	@Test
	void manyWhoWatchCostTheApisOneStreamPerFace() {
		try (Visitor here = at(1);
				Visitor there = at(2);
				Visitor manager = Visitor.atDesk();
				Visitor agent = Visitor.atDesk()) {
			live(here.anotherTab());
			live(there.anotherTab());
			desk.serve(manager, "service-manager");
			desk.serve(agent, "agent");
			// two portals and one administration, whichever API each of them listens to
			Awaitility.await()
				.atMost(DEAD_BEHIND_THE_DOOR)
				.untilAsserted(() -> assertThat(streams(1) + streams(2)).isEqualTo(3));
			assertThat(here.page().locator("#live[data-state=on]").count()).isOne();
		}
	}

	@Test
	void whoseReplicaDiedIsToldAndComesBackWithoutTyping() {
		try (Visitor here = at(1)) {
			platform.kill("portal-1");
			Locator again = here.page().getByText("Volver a cargar");
			again.waitFor();
			again.click();
			here.page().locator("#live[data-state=on]").waitFor();
			platform.revive("portal-1");
		}
	}

	// The other tests, and the next death, find both behind the door: a replica serves
	// once
	// the door saw that it answers again, which it looks for twice a second.
	private static void whileDead(String api, Runnable work) {
		platform.kill(api);
		try {
			work.run();
		}
		finally {
			long admitted = admitted(api);
			platform.revive(api);
			Awaitility.await().until(() -> admitted(api) > admitted);
		}
	}

	private static long admitted(String api) {
		try (Stream<String> lines = Files.lines(platform.log("door"))) {
			return lines.filter((line) -> line.endsWith(address(api) + " answers")).count();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void live(Page tab) {
		tab.navigate(desk.portal() + "/sefome/solicitudes");
		tab.locator("#live[data-state=on]").waitFor();
	}

	private static int streams(int replica) throws IOException, InterruptedException {
		JsonNode held = answer(
				HttpRequest.newBuilder(URI.create(address("platform-api-" + replica) + "/actuator/health/held"))
					.build());
		return held.at("/components/streams/details/open").asInt(-1);
	}

	// Filed at the first portal, told by the second and by the administration.
	private static void file(Page here, Page there, Page tray) {
		String subject = Desk.subject("Entre réplicas");
		here.navigate(desk.portal() + "/sefome");
		PortalSteps.file(here, subject);
		there.getByText(subject).first().waitFor();
		tray.getByText(subject).first().waitFor();
	}

	private static Visitor at(int replica) {
		String port = address("portal-" + replica).replaceAll(".*:", "");
		Visitor visitor = Visitor.atDesk().with("MESA_PORTAL_REPLICA", "replica." + port, desk.portal());
		visitor.signIn(desk.portal() + "/sefome", desk.person("requester", "SEFOME"));
		visitor.page().locator("#live[data-state=on]").waitFor();
		return visitor;
	}

	private static String api(int replica) {
		return address("platform-api-" + replica) + "/api/v1";
	}

	private static String address(String replica) {
		return platform.replicas()
			.stream()
			.filter((candidate) -> candidate.name().equals(replica))
			.map(Addresses.Replica::url)
			.findFirst()
			.orElseThrow();
	}

	private static JsonNode get(String token, String url) throws IOException, InterruptedException {
		return answer(request(token, url).build());
	}

	private static JsonNode post(String token, String url, String key, String body)
			throws IOException, InterruptedException {
		return answer(request(token, url).header("Content-Type", "application/json")
			.header("Idempotency-Key", key)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private static HttpRequest.Builder request(String token, String url) {
		return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
	}

	private static JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
		HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(List.of(200, 201)).as(answer.body()).contains(answer.statusCode());
		return JsonMapper.shared().readTree(answer.body());
	}

}
