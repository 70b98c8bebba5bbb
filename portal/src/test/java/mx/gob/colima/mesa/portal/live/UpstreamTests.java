package mx.gob.colima.mesa.portal.live;

import java.time.Duration;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

import org.springframework.http.codec.ServerSentEvent;

import static org.assertj.core.api.Assertions.assertThat;

class UpstreamTests {

	private static final Duration MOMENT = Duration.ofSeconds(5);

	private final Sinks.Many<ServerSentEvent<StreamEvent>> api = Sinks.many().multicast().directBestEffort();

	private final Upstream upstream = new Upstream(this.api::asFlux);

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

	private void tell(StreamEvent event) {
		this.api.tryEmitNext(ServerSentEvent.builder(event).build());
	}

	private static StreamEvent event() {
		return new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), EventKind.MESSAGE);
	}

}
