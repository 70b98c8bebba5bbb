package mx.gob.colima.mesa.local.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;

import mx.gob.colima.mesa.local.process.FreePort;
import mx.gob.colima.mesa.local.process.Health;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class DoorTests {

	private final Backend first = new Backend("first", FreePort.pick());

	private final Backend second = new Backend("second", FreePort.pick());

	private final Face api = face("api", false);

	private final Face portal = face("portal", true);

	@SuppressWarnings("NullAway.Init")
	private Door door;

	@BeforeEach
	void open() {
		this.first.start();
		this.second.start();
		this.door = Door.open(List.of(this.api, this.portal), Health::isGood);
	}

	@AfterEach
	void close() {
		this.door.close();
		this.first.stop();
		this.second.stop();
	}

	@Test
	void callsGoToAllReplicasInTurn() throws Exception {
		assertThat(Set.of(get(client(), this.api), get(client(), this.api))).containsExactlyInAnyOrder("first",
				"second");
	}

	@Test
	void whoCameOnceComesToTheSameReplicaAgain() throws Exception {
		Set<String> seen = new HashSet<>();
		for (int visitor = 0; visitor < 2; visitor++) {
			HttpClient browser = client();
			String replica = get(browser, this.portal);
			for (int visit = 0; visit < 4; visit++) {
				assertThat(get(browser, this.portal)).isEqualTo(replica);
			}
			seen.add(replica);
		}
		assertThat(seen).containsExactlyInAnyOrder("first", "second");
	}

	@Test
	void aReplicaThatDiesIsMissedByNobodyAndTakesPartAgainWhenItReturns() throws Exception {
		HttpClient browser = client();
		while (!get(browser, this.portal).equals("first")) {
			browser = client();
		}
		get(browser, this.api);
		this.first.stop();
		for (int call = 0; call < 20; call++) {
			assertThat(get(browser, this.api)).isEqualTo("second");
			assertThat(get(browser, this.portal)).isEqualTo("second");
		}
		this.first.start();
		Set<String> answered = new HashSet<>();
		while (!answered.contains("first")) {
			answered.add(get(client(), this.portal));
		}
		answered.clear();
		while (!answered.contains("first")) {
			answered.add(get(client(), this.api));
		}
	}

	@Test
	void whoseReplicaWasLeftOutStaysWithTheNextOne() throws Exception {
		HttpClient browser = client();
		while (!get(browser, this.portal).equals("first")) {
			browser = client();
		}
		this.first.ready(false);
		while (get(browser, this.portal).equals("first")) {
			Thread.onSpinWait();
		}
		this.first.ready(true);
		while (!get(client(), this.portal).equals("first")) {
			Thread.onSpinWait();
		}
		assertThat(get(browser, this.portal)).isEqualTo("second");
	}

	@Test
	void aReplicaThatDoesNotFeelReadyIsLeftOutUnlessItIsTheLast() throws Exception {
		this.first.ready(false);
		while (get(client(), this.api).equals("first") || get(client(), this.api).equals("first")) {
			Thread.onSpinWait();
		}
		this.second.ready(false);
		long looks = this.second.looks();
		while (this.second.looks() < looks + 5) {
			assertThat(get(client(), this.api)).isEqualTo("second");
		}
	}

	@Test
	void eventsPassOneByOneAsTheyAreTold() throws Exception {
		HttpResponse<InputStream> stream = client().send(request(this.api, "/events").build(),
				HttpResponse.BodyHandlers.ofInputStream());
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
			assertThat(lines.readLine()).isEqualTo(":");
			for (int event = 0; event < 5; event++) {
				Backend.tell("data: " + event + "\n");
				assertThat(lines.readLine()).isEqualTo("data: " + event);
			}
		}
	}

	@Test
	void aLargeBodyPassesWhileItIsStillBeingSent() throws Exception {
		CompletableFuture<HttpResponse<String>> answer;
		try (SubmissionPublisher<ByteBuffer> body = new SubmissionPublisher<>()) {
			answer = client().sendAsync(
					request(this.api, "/upload").POST(HttpRequest.BodyPublishers.fromPublisher(body)).build(),
					HttpResponse.BodyHandlers.ofString());
			while (!body.hasSubscribers()) {
				Thread.onSpinWait();
			}
			body.submit(ByteBuffer.allocate(1 << 20));
			while (Backend.received() < 1 << 20) {
				Thread.onSpinWait();
			}
			for (int part = 0; part < 11; part++) {
				body.submit(ByteBuffer.allocate(1 << 20));
			}
		}
		assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo(String.valueOf(12 << 20));
	}

	@Test
	void aWebSocketPasses() throws Exception {
		CompletableFuture<String> heard = new CompletableFuture<>();
		WebSocket socket = client().newWebSocketBuilder()
			.buildAsync(URI.create("ws://localhost:" + this.portal.port() + "/socket"), new WebSocket.Listener() {
				@Override
				public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
					heard.complete(data.toString());
					return CompletableFuture.completedStage(null);
				}
			})
			.get(10, TimeUnit.SECONDS);
		socket.sendText("hola", true);
		assertThat(heard.get(10, TimeUnit.SECONDS)).isEqualTo("hola");
		socket.abort();
	}

	@Test
	void theReplicaSeesTheHostThatTheBrowserNamed() throws Exception {
		assertThat(client().send(request(this.portal, "/host").build(), HttpResponse.BodyHandlers.ofString()).body())
			.isEqualTo("localhost:" + this.portal.port());
	}

	@Test
	void aFaceIsPassedOnAsOneWord() {
		assertThat(Face.parse(this.portal.text())).isEqualTo(this.portal);
		assertThat(this.api.text()).doesNotContain(" ");
	}

	private Face face(String name, boolean sticky) {
		return new Face(name, FreePort.pick(), sticky, List.of(this.first.port(), this.second.port()));
	}

	private static HttpClient client() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
	}

	private static String get(HttpClient client, Face face) throws IOException, InterruptedException {
		HttpResponse<String> answer = client.send(request(face, "/who").build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private static HttpRequest.Builder request(Face face, String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + face.port() + path));
	}

}
