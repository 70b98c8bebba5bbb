package mx.gob.colima.mesa.portal.live;

import java.net.HttpCookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestState;
import mx.gob.colima.mesa.portal.AbstractPortalTests;
import mx.gob.colima.mesa.portal.stub.Browser;
import mx.gob.colima.mesa.portal.stub.Samples;
import mx.gob.colima.mesa.portal.stub.StubApi;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

class LiveTests extends AbstractPortalTests {

	private static final String SERVICE = "Reparación de aire acondicionado";

	private final List<Disposable> streams = new ArrayList<>();

	@Autowired
	private Audience audience;

	@AfterEach
	void leave() {
		this.streams.forEach(Disposable::dispose);
		await(() -> this.audience.size() == 0);
	}

	@Test
	void browsersAreToldOfWhatTheirPersonMaySeeAndOfNothingElse() {
		UUID mine = PLATFORM.api().requests().add("31847", "Mía", SERVICE, RequestState.SUBMITTED);
		UUID colleagues = PLATFORM.api().requests().add("20003", "De Emilio", SERVICE, RequestState.SUBMITTED);
		UUID foreign = PLATFORM.api().requests().add("50001", "Ajena", SERVICE, RequestState.SUBMITTED);
		Queue<String> mariana = listen(signedIn("31847"), "/sefome");
		Queue<String> lucia = listen(signedIn("20002"), "/sefome");
		Queue<String> teresa = listen(signedIn("50001"), "/dif");
		await(() -> mariana.contains("live on") && lucia.contains("live on") && teresa.contains("live on"));
		PLATFORM.api().tell(Samples.DIF, foreign, EventKind.SUBMITTED);
		PLATFORM.api().tell(Samples.SEFOME, colleagues, EventKind.SUBMITTED);
		PLATFORM.api().tell(Samples.SEFOME, mine, EventKind.ACKNOWLEDGED);
		await(() -> mariana.contains("change " + mine) && lucia.contains("change " + mine)
				&& teresa.contains("change " + foreign));
		assertThat(mariana).doesNotContain("change " + colleagues, "change " + foreign);
		assertThat(lucia).contains("change " + colleagues).doesNotContain("change " + foreign);
		assertThat(teresa).containsExactly("live on", "change " + foreign);
	}

	@Test
	void allBrowsersShareOneStreamAtTheApi() {
		Queue<String> one = listen(signedIn("31847"), "/sefome");
		Queue<String> other = listen(signedIn("20003"), "/sefome");
		await(() -> one.contains("live on") && other.contains("live on"));
		// The API may still be ending the stream of another portal that was put to rest.
		await(() -> PLATFORM.api().listeners() == 1);
	}

	@Test
	void theApiIsAskedOncePerBrowserWhetherItMayTell() {
		UUID colleagues = PLATFORM.api().requests().add("20003", "De Emilio", SERVICE, RequestState.SUBMITTED);
		UUID mine = PLATFORM.api().requests().add("31847", "Mía", SERVICE, RequestState.SUBMITTED);
		Queue<String> mariana = listen(signedIn("31847"), "/sefome");
		await(() -> mariana.contains("live on"));
		for (int event = 0; event < 3; event++) {
			PLATFORM.api().tell(Samples.SEFOME, colleagues, EventKind.MESSAGE);
			PLATFORM.api().tell(Samples.SEFOME, mine, EventKind.MESSAGE);
		}
		await(() -> Collections.frequency(mariana, "change " + mine) == 3);
		assertThat(PLATFORM.api().calls("GET /api/v1/requests/" + mine)).isEqualTo(1);
		assertThat(PLATFORM.api().calls("GET /api/v1/requests/" + colleagues)).isEqualTo(1);
	}

	@Test
	void apiThatIsAwayForAMomentHidesNothingForGood() {
		UUID mine = PLATFORM.api().requests().add("31847", "Mía", SERVICE, RequestState.SUBMITTED);
		UUID other = PLATFORM.api().requests().add("31847", "Mía también", SERVICE, RequestState.SUBMITTED);
		Queue<String> mariana = listen(signedIn("31847"), "/sefome");
		await(() -> mariana.contains("live on"));
		PLATFORM.api().refuse("GET /api/v1/requests/" + mine, StubApi.problem(503, "unavailable"));
		PLATFORM.api().tell(Samples.SEFOME, mine, EventKind.MESSAGE);
		PLATFORM.api().tell(Samples.SEFOME, other, EventKind.MESSAGE);
		await(() -> mariana.contains("change " + other));
		PLATFORM.api().refuse("GET /api/v1/requests/" + mine, null);
		PLATFORM.api().tell(Samples.SEFOME, mine, EventKind.MESSAGE);
		await(() -> mariana.contains("change " + mine));
	}

	@Test
	void somebodySignedOutHearsNothing() {
		assertThat(this.browser.get("/sefome/en-vivo", "Accept", "text/event-stream").status()).isEqualTo(401);
	}

	private Queue<String> listen(Browser listener, String door) {
		Queue<String> heard = new ConcurrentLinkedQueue<>();
		HttpCookie cookie = Objects.requireNonNull(listener.cookie("MESA_PORTAL"));
		Disposable stream = WebClient.create(base())
			.get()
			.uri(door + "/en-vivo")
			.cookie("MESA_PORTAL", cookie.getValue())
			.accept(MediaType.TEXT_EVENT_STREAM)
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<String>>() {
			})
			.filter((event) -> event.event() != null)
			.subscribe((event) -> heard.add(event.event() + " " + event.data()));
		this.streams.add(stream);
		return heard;
	}

	private static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(20)).until(condition);
	}

}
