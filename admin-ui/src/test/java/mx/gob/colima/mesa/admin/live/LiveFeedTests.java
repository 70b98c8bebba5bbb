package mx.gob.colima.mesa.admin.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.vaadin.flow.shared.Registration;
import mx.gob.colima.mesa.admin.client.ApiStream;
import mx.gob.colima.mesa.admin.client.BearerTokens;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClientResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class LiveFeedTests {

	private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T16:42:00Z"), ZoneOffset.UTC);

	private final StreamApi api = mock();

	private final LiveFeed feed = new LiveFeed(new ApiStream(this.api, () -> BearerTokens.of("token")), this.clock);

	@Test
	void everyScreenHearsInOrderWhatHappened() throws Exception {
		Screen one = new Screen();
		Screen other = new Screen();
		this.feed.listen(one);
		this.feed.listen(other);
		for (EventKind kind : EventKind.values()) {
			this.feed.receive(message(kind));
		}
		for (EventKind kind : EventKind.values()) {
			assertThat(one.next()).isEqualTo(kind);
			assertThat(other.next()).isEqualTo(kind);
		}
	}

	@Test
	void aScreenThatWaitsDelaysNoOther() throws Exception {
		CountDownLatch never = new CountDownLatch(1);
		Registration waiting = this.feed.listen(new LiveListener() {
			@Override
			public void changed(StreamEvent event) {
				try {
					never.await();
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}
		});
		Screen other = new Screen();
		this.feed.listen(other);
		this.feed.receive(message(EventKind.SUBMITTED));
		assertThat(other.next()).isEqualTo(EventKind.SUBMITTED);
		never.countDown();
		waiting.remove();
	}

	@Test
	void aScreenThatFailsHearsTheNextThing() throws Exception {
		Screen screen = new Screen();
		this.feed.listen(new LiveListener() {
			@Override
			public void changed(StreamEvent event) {
				screen.changed(event);
				throw new IllegalStateException("a screen that fails on purpose");
			}
		});
		this.feed.receive(message(EventKind.SUBMITTED));
		this.feed.receive(message(EventKind.ACKNOWLEDGED));
		assertThat(screen.next()).isEqualTo(EventKind.SUBMITTED);
		assertThat(screen.next()).isEqualTo(EventKind.ACKNOWLEDGED);
	}

	@Test
	void aSignOfLifeIsNoNewsButTellsThatTheConnectionLives() {
		assertThat(this.feed.connection().alive()).isFalse();
		this.feed.receive(ServerSentEvent.<StreamEvent>builder().comment("").build());
		assertThat(this.feed.connection()).isEqualTo(new Connection(true, this.clock.instant()));
	}

	@Test
	void aStreamThatEndsIsOpenedAgainFromTheLastEvent() throws Exception {
		Screen screen = new Screen();
		this.feed.listen(screen);
		ServerSentEvent<StreamEvent> first = message(EventKind.SUBMITTED);
		given(this.api.listen(null)).willReturn(Flux.just(first));
		given(this.api.listen(first.id()))
			.willReturn(Flux.just(message(EventKind.ACKNOWLEDGED)).concatWith(Flux.never()));
		this.feed.start();
		assertThat(screen.next()).isEqualTo(EventKind.SUBMITTED);
		assertThat(screen.next()).isEqualTo(EventKind.ACKNOWLEDGED);
		assertThat(screen.connections).extracting(Connection::alive).containsExactly(true, false, true);
		this.feed.stop();
		assertThat(this.feed.isRunning()).isFalse();
	}

	@Test
	void whatCannotBeToldAgainIsReadAfreshAsAfterALostConnection() throws Exception {
		Screen screen = new Screen();
		this.feed.listen(screen);
		ServerSentEvent<StreamEvent> first = message(EventKind.SUBMITTED);
		given(this.api.listen(null)).willReturn(Flux.just(first))
			.willReturn(Flux.just(message(EventKind.ACKNOWLEDGED)).concatWith(Flux.never()));
		given(this.api.listen(first.id()))
			.willReturn(Flux.just(ServerSentEvent.<StreamEvent>builder().event(StreamApi.RESET).build()));
		this.feed.start();
		assertThat(screen.next()).isEqualTo(EventKind.SUBMITTED);
		assertThat(screen.next()).isEqualTo(EventKind.ACKNOWLEDGED);
		assertThat(screen.connections).extracting(Connection::alive)
			.containsExactly(true, false, true, false, true, false, true);
		this.feed.stop();
	}

	@Test
	void whoIsToldWhenToComeAgainDoesNotComeBefore() throws Exception {
		BlockingQueue<Instant> asked = new LinkedBlockingQueue<>();
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, "1");
		Flux<ServerSentEvent<StreamEvent>> refused = Flux
			.error(WebClientResponseException.create(429, "too many", headers, new byte[0], null));
		given(this.api.listen(null)).willAnswer((call) -> {
			asked.add(Instant.now());
			return refused;
		}).willAnswer((call) -> {
			asked.add(Instant.now());
			return Flux.never();
		});
		this.feed.start();
		Instant first = Objects.requireNonNull(asked.poll(5, TimeUnit.SECONDS));
		Instant second = Objects.requireNonNull(asked.poll(5, TimeUnit.SECONDS));
		this.feed.stop();
		assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
	}

	private static ServerSentEvent<StreamEvent> message(EventKind kind) {
		StreamEvent event = new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind);
		return ServerSentEvent.builder(event).id(event.eventId().toString()).build();
	}

	private static final class Screen implements LiveListener {

		private final BlockingQueue<EventKind> heard = new LinkedBlockingQueue<>();

		private final BlockingQueue<Connection> connections = new LinkedBlockingQueue<>();

		@Override
		public void changed(StreamEvent event) {
			this.heard.add(event.kind());
		}

		@Override
		public void connection(Connection connection) {
			this.connections.add(connection);
		}

		EventKind next() throws InterruptedException {
			return Objects.requireNonNull(this.heard.poll(10, TimeUnit.SECONDS), "nothing was heard");
		}

	}

}
