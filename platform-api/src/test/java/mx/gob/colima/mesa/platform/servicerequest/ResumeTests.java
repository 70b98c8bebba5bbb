package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;

import static org.assertj.core.api.Assertions.assertThat;

class ResumeTests extends RequestCalls {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@LocalServerPort
	private int port;

	@Test
	void whoComesAgainIsToldEveryEventThoughTheListeningConnectionDiedMeanwhile() throws Exception {
		CountDownLatch listening = new CountDownLatch(1);
		Set<UUID> heard = ConcurrentHashMap.newKeySet();
		AtomicReference<@Nullable String> last = new AtomicReference<>();
		List<UUID> filed = new ArrayList<>();
		Disposable client = Flux.defer(() -> stream(last.get()))
			.doOnNext((message) -> listening.countDown())
			.doOnNext((message) -> note(message, heard, last))
			.repeat()
			.retryWhen(Retry.fixedDelay(Long.MAX_VALUE, Duration.ofMillis(50)))
			.subscribe();
		assertThat(listening.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
		filed.add(fileOne());
		await(heard, filed);
		for (int death = 0; death < 3; death++) {
			filed.add(fileOne());
			endListening();
			for (int i = 0; i < 3; i++) {
				filed.add(fileOne());
			}
			await(heard, filed);
		}
		client.dispose();
	}

	@Test
	void whatHappenedWhileNobodyListenedIsToldFirst() {
		AtomicReference<@Nullable String> last = new AtomicReference<>();
		StepVerifier.create(stream(null).map((message) -> Objects.toString(message.id(), "")).distinct())
			.expectNext("")
			.then(this::fileOne)
			.assertNext(last::set)
			.thenCancel()
			.verify(PATIENCE);
		UUID missed = fileOne();
		StepVerifier.create(requests(stream(last.get())).filter(missed::equals))
			.expectNext(missed)
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void whoNamesAnEventThatIsNotKnownIsToldToReadAfresh() {
		for (String unknown : List.of(UUID.randomUUID().toString(), "nothing of ours")) {
			StepVerifier.create(stream(unknown).mapNotNull(ServerSentEvent::event))
				.expectNext("reset")
				.thenCancel()
				.verify(PATIENCE);
		}
	}

	private static void note(ServerSentEvent<StreamEvent> message, Set<UUID> heard,
			AtomicReference<@Nullable String> last) {
		assertThat(message.event()).isNotEqualTo("reset");
		StreamEvent event = message.data();
		if (event != null) {
			last.set(message.id());
			heard.add(event.requestId());
		}
	}

	private static void await(Set<UUID> heard, List<UUID> filed) {
		assertThat(Flux.interval(Duration.ofMillis(20))
			.onBackpressureDrop()
			.filter((tick) -> heard.containsAll(filed))
			.blockFirst(PATIENCE)).isNotNull();
	}

	private static void endListening() {
		PostgresServer.shared()
			.runScript(database(), "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
					+ database() + "' and usename = 'mesa_stream' and query like 'listen%'");
	}

	private static Flux<UUID> requests(Flux<ServerSentEvent<StreamEvent>> stream) {
		return stream.mapNotNull(ServerSentEvent::data).map(StreamEvent::requestId);
	}

	private UUID fileOne() {
		return file(Sample.STRANGER, Sample.CLIMATE_SECTUR, "Se sigue").summary().id();
	}

	// Comes again on threads of the reactor, so it never waits.
	private Flux<ServerSentEvent<StreamEvent>> stream(@Nullable String last) {
		return WebClient.create("http://localhost:" + this.port).get().uri("/api/v1/stream").headers((headers) -> {
			headers.setBearerAuth(TestIssuer.token(Sample.MACHINE));
			if (last != null) {
				headers.set("Last-Event-ID", last);
			}
		})
			.accept(MediaType.TEXT_EVENT_STREAM)
			.retrieve()
			.bodyToFlux(new ParameterizedTypeReference<ServerSentEvent<StreamEvent>>() {
			});
	}

}
