package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = "mesa.stream.limit=1")
class StreamLimitTests extends RunningApi {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	@Autowired
	private StreamHub hub;

	@Autowired
	private MeterRegistry meters;

	@Test
	void aStreamTooManyIsToldWhenToComeAgain() {
		StepVerifier.create(stream().expectStatus().isOk().returnResult(String.class).getResponseBody())
			.then(() -> stream().expectStatus()
				.isEqualTo(429)
				.expectHeader()
				.valueEquals(HttpHeaders.RETRY_AFTER, "5")
				.expectBody()
				.jsonPath("$.code")
				.isEqualTo("too_many"))
			.thenCancel()
			.verify(PATIENCE);
		assertThat(Flux.interval(Duration.ofMillis(20)).filter((tick) -> this.hub.open() == 0).blockFirst(PATIENCE))
			.isNotNull();
		StepVerifier.create(stream().expectStatus().isOk().returnResult(String.class).getResponseBody())
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void streamsThatAreOpenAreCounted() {
		StepVerifier.create(stream().expectStatus().isOk().returnResult(String.class).getResponseBody())
			.then(() -> assertThat(this.meters.get("mesa.streams").gauge().value()).isEqualTo(1))
			.thenCancel()
			.verify(PATIENCE);
		assertThat(Flux.interval(Duration.ofMillis(20))
			.onBackpressureDrop()
			.filter((tick) -> this.meters.get("mesa.streams").gauge().value() == 0)
			.blockFirst(PATIENCE)).isNotNull();
	}

	private WebTestClient.ResponseSpec stream() {
		return as(Sample.MACHINE).get().uri("/api/v1/stream").accept(MediaType.TEXT_EVENT_STREAM).exchange();
	}

}
