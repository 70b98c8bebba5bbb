package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.RequestDetail;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.codec.ServerSentEvent;

import static org.assertj.core.api.Assertions.assertThat;

class LiveTests extends RequestCalls {

	@Test
	void whatIsFiledIsHeardAtOnceByMachinesAlone() {
		AtomicLong filed = new AtomicLong();
		StepVerifier
			.create(stream().filter((heard) -> heard.data() != null)
				.map((heard) -> Objects.requireNonNull(heard.data()))
				.filter((event) -> event.tenantId().equals(Sample.SECTUR)))
			.then(() -> {
				filed.set(System.nanoTime());
				RequestDetail request = file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "En vivo");
				assertThat(request.mine()).isTrue();
			})
			.assertNext((event) -> {
				assertThat(event.kind()).isEqualTo(EventKind.SUBMITTED);
				assertThat(Duration.ofNanos(System.nanoTime() - filed.get())).isLessThan(Duration.ofSeconds(5));
			})
			.thenCancel()
			.verify(Duration.ofSeconds(30));
		for (Sample person : new Sample[] { Sample.REQUESTER, Sample.MANAGER, Sample.AUDITOR }) {
			as(person).get().uri("/api/v1/stream").exchange().expectStatus().isForbidden();
		}
	}

	private Flux<ServerSentEvent<StreamEvent>> stream() {
		return as(Sample.MACHINE).get()
			.uri("/api/v1/stream")
			.exchange()
			.expectStatus()
			.isOk()
			.returnResult(new ParameterizedTypeReference<ServerSentEvent<StreamEvent>>() {
			})
			.getResponseBody();
	}

}
