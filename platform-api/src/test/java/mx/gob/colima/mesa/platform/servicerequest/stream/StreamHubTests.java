package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

import org.springframework.http.codec.ServerSentEvent;

import static org.assertj.core.api.Assertions.assertThat;

class StreamHubTests {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Sinks.Many<StreamEvent> feed = Sinks.many().multicast().directBestEffort();

	private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

	private final StreamHub hub = new StreamHub((begun) -> this.feed.asFlux().doOnSubscribe((feed) -> begun.run()),
			(last) -> this.missed.apply(last), 2, 4, this.time);

	private Function<UUID, Mono<List<StreamEvent>>> missed = (last) -> Mono.empty();

	private Disposable running = this.hub.run().subscribe();

	@Test
	void aCommentComesAtOnceAndEveryFifteenSeconds() {
		StepVerifier.create(this.hub.listen(null))
			.assertNext(StreamHubTests::comment)
			.then(() -> this.time.advanceTimeBy(Duration.ofSeconds(14)))
			.expectNoEvent(Duration.ZERO)
			.then(() -> this.time.advanceTimeBy(Duration.ofSeconds(1)))
			.assertNext(StreamHubTests::comment)
			.then(() -> this.time.advanceTimeBy(Duration.ofSeconds(15)))
			.assertNext(StreamHubTests::comment)
			.thenCancel()
			.verify();
	}

	@Test
	void everyListenerHearsEachEventUnderItsId() {
		StreamEvent event = event();
		StepVerifier.create(this.hub.listen(null))
			.expectNextCount(1)
			.then(() -> this.feed.tryEmitNext(event))
			.assertNext((heard) -> {
				assertThat(heard.id()).isEqualTo(event.eventId().toString());
				assertThat(heard.event()).isEqualTo("request");
				assertThat(heard.data()).isEqualTo(event);
			})
			.thenCancel()
			.verify();
	}

	@Test
	void whoReadsTooSlowlyIsCutOffAndNobodyElse() {
		StepVerifier.FirstStep<ServerSentEvent<StreamEvent>> quick = StepVerifier.create(this.hub.listen(null));
		StepVerifier.create(this.hub.listen(null), 1).expectNextCount(1).then(() -> {
			for (int i = 0; i < 6; i++) {
				this.feed.tryEmitNext(event());
			}
		}).thenRequest(10).expectNextCount(4).expectError().verify();
		quick.expectNextCount(1).then(() -> this.feed.tryEmitNext(event())).expectNextCount(1).thenCancel().verify();
		assertThat(this.hub.open()).isZero();
	}

	@Test
	void beyondTheLimitTheNextIsRefusedUntilOneEnds() {
		Disposable first = this.hub.listen(null).subscribe();
		Disposable second = this.hub.listen(null).subscribe();
		StepVerifier.create(this.hub.listen(null))
			.expectErrorMatches((thrown) -> thrown instanceof Fault fault && fault.code() == FaultCode.TOO_MANY)
			.verify();
		assertThat(this.hub.open()).isEqualTo(2);
		first.dispose();
		StepVerifier.create(this.hub.listen(null)).expectNextCount(1).thenCancel().verify();
		second.dispose();
		assertThat(this.hub.open()).isZero();
	}

	@Test
	void streamsEndWithTheNoticesAndBeginWhenTheyBeginAgain() {
		StepVerifier.create(this.hub.listen(null))
			.expectNextCount(1)
			.then(this.running::dispose)
			.expectComplete()
			.verify(Duration.ofSeconds(5));
		StepVerifier.create(this.hub.listen(null))
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(50))
			.then(() -> this.running = this.hub.run().subscribe())
			.expectNextCount(1)
			.thenCancel()
			.verify();
		assertThat(this.hub.open()).isZero();
	}

	@Test
	void whoComesAgainIsToldWhatWasMissedAndThenWhatCameMeanwhile() {
		UUID last = UUID.randomUUID();
		StreamEvent missed = event();
		StreamEvent another = event();
		StreamEvent meanwhile = event();
		StreamEvent later = event();
		Sinks.One<List<StreamEvent>> read = Sinks.one();
		this.missed = (asked) -> {
			assertThat(asked).isEqualTo(last);
			this.feed.tryEmitNext(meanwhile);
			return read.asMono();
		};
		StepVerifier.create(this.hub.listen(last.toString()).mapNotNull(ServerSentEvent::data))
			.expectSubscription()
			.expectNoEvent(Duration.ofMillis(50))
			.then(() -> read.tryEmitValue(List.of(missed, another)))
			.expectNext(missed, another, meanwhile)
			.then(() -> this.feed.tryEmitNext(later))
			.expectNext(later)
			.thenCancel()
			.verify(PATIENCE);
		assertThat(this.hub.open()).isZero();
	}

	@Test
	void moreThanWaitsForASlowReaderIsToldAgain() {
		List<StreamEvent> missed = Stream.generate(StreamHubTests::event).limit(1000).toList();
		this.missed = (last) -> Mono.just(missed);
		StepVerifier.create(this.hub.listen(UUID.randomUUID().toString()).mapNotNull(ServerSentEvent::data), 0)
			.thenRequest(10)
			.expectNextSequence(missed.subList(0, 10))
			.thenRequest(1000)
			.expectNextSequence(missed.subList(10, 1000))
			.thenCancel()
			.verify(PATIENCE);
	}

	@Test
	void whatIsNotKnownOrNoIdIsAnsweredByAReset() {
		for (String last : List.of(UUID.randomUUID().toString(), "", "nothing of ours")) {
			StreamEvent later = event();
			StepVerifier.create(this.hub.listen(last)).assertNext(StreamHubTests::comment).assertNext((heard) -> {
				assertThat(heard.event()).isEqualTo("reset");
				assertThat(heard.id()).isNull();
				assertThat(heard.data()).isNull();
			})
				.then(() -> this.feed.tryEmitNext(later))
				.assertNext((heard) -> assertThat(heard.data()).isEqualTo(later))
				.thenCancel()
				.verify(PATIENCE);
		}
	}

	private static void comment(ServerSentEvent<StreamEvent> heard) {
		assertThat(heard.comment()).isNotNull();
		assertThat(heard.data()).isNull();
	}

	private static StreamEvent event() {
		return new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), EventKind.MESSAGE);
	}

}
