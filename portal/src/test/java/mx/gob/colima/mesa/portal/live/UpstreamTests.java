package mx.gob.colima.mesa.portal.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamTests {

	private static final Duration MOMENT = Duration.ofSeconds(5);

	private final Queue<String> asked = new ConcurrentLinkedQueue<>();

	private Sinks.Many<ServerSentEvent<StreamEvent>> api = Sinks.many().multicast().directBestEffort();

	private final Upstream upstream = new Upstream((last) -> {
		this.asked.add(Objects.toString(last, "now"));
		return this.api.asFlux();
	});

	@Test
	void endsTheBrowsersStreamsWhenItStops() {
		this.upstream.start();
		StepVerifier.create(this.upstream.signals()).then(this.upstream::stop).expectComplete().verify(MOMENT);
		StepVerifier.create(this.upstream.signals()).expectComplete().verify(MOMENT);
		assertThat(this.upstream.isRunning()).isFalse();
	}

	@Test
	void tellsAgainAfterAPause() {
		this.upstream.start();
		tell(event());
		this.upstream.stop();
		assertThat(this.upstream.up()).isFalse();
		this.upstream.start();
		StreamEvent event = event();
		StepVerifier.create(this.upstream.signals())
			.then(() -> tell(event))
			.expectNext(new LiveSignal.Upstream(true), new LiveSignal.Changed(event))
			.thenCancel()
			.verify(MOMENT);
		this.upstream.stop();
	}

	@Test
	void goesOnFromWhatItWasToldLast() {
		this.upstream.start();
		StreamEvent event = event();
		StreamEvent missed = event();
		tell(event);
		StepVerifier.create(this.upstream.signals())
			.then(this::end)
			.expectNext(new LiveSignal.Upstream(false))
			.then(() -> await(2))
			.then(() -> tell(missed))
			.expectNext(new LiveSignal.Upstream(true), new LiveSignal.Changed(missed))
			.thenCancel()
			.verify(MOMENT);
		assertThat(this.asked).containsExactly("now", event.eventId().toString());
		this.upstream.stop();
	}

	@Test
	void whatCannotBeToldAgainIsReadAfresh() {
		this.upstream.start();
		tell(event());
		StepVerifier.create(this.upstream.signals())
			.then(() -> this.api.tryEmitNext(ServerSentEvent.<StreamEvent>builder().event(StreamApi.RESET).build()))
			.expectNext(new LiveSignal.Upstream(false), new LiveSignal.Upstream(true))
			.then(this::end)
			.expectNext(new LiveSignal.Upstream(false))
			.then(() -> await(2))
			.thenCancel()
			.verify(MOMENT);
		assertThat(this.upstream.up()).isFalse();
		assertThat(this.asked).containsExactly("now", "now");
		this.upstream.stop();
	}

	@Test
	void whoIsToldWhenToComeAgainDoesNotComeBefore() {
		Queue<Instant> asked = new ConcurrentLinkedQueue<>();
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "1");
		Upstream refused = new Upstream((last) -> {
			asked.add(Instant.now());
			return (asked.size() > 1) ? Flux.never()
					: Flux.error(WebClientResponseException.create(429, "too many", headers, new byte[0], null));
		});
		refused.start();
		Awaitility.await().atMost(MOMENT).until(() -> asked.size() == 2);
		refused.stop();
		assertThat(Duration.between(asked.remove(), asked.remove())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
	}

	private void end() {
		Sinks.Many<ServerSentEvent<StreamEvent>> ended = this.api;
		this.api = Sinks.many().multicast().directBestEffort();
		ended.tryEmitComplete();
	}

	private void await(int streams) {
		Awaitility.await()
			.atMost(MOMENT)
			.pollInterval(Duration.ofMillis(20))
			.until(() -> this.asked.size() == streams && this.api.currentSubscriberCount() == 1);
	}

	private void tell(StreamEvent event) {
		this.api.tryEmitNext(ServerSentEvent.builder(event).id(event.eventId().toString()).build());
	}

	private static StreamEvent event() {
		return new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), EventKind.MESSAGE);
	}

}
