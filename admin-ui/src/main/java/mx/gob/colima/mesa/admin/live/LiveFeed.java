package mx.gob.colima.mesa.admin.live;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

import com.vaadin.flow.shared.Registration;
import mx.gob.colima.mesa.admin.client.ApiStream;
import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * One connection for events per node, told to every open screen. The API says something
 * every 15 s; twice that in silence is a dead connection. The next one goes on from the
 * last event.
 */
@Component
public class LiveFeed implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);

	private static final Duration SILENCE = Duration.ofSeconds(35);

	private static final Duration FIRST_RETRY = Duration.ofMillis(500);

	private static final Duration LAST_RETRY = Duration.ofSeconds(10);

	private static final Duration BEAT = Duration.ofSeconds(30);

	private final Map<LiveListener, ExecutorService> listeners = new ConcurrentHashMap<>();

	private final ApiStream stream;

	private final Clock clock;

	private volatile Connection connection;

	private volatile @Nullable String last;

	private Disposable.@Nullable Composite work;

	LiveFeed(ApiStream stream, Clock clock) {
		this.stream = stream;
		this.clock = clock;
		this.connection = new Connection(false, clock.instant());
	}

	/**
	 * Tells somebody from now on.
	 * @param listener whom
	 * @return stops telling
	 */
	public Registration listen(LiveListener listener) {
		// One queue per listener: news keeps its order, and a slow screen delays no
		// other.
		ExecutorService queue = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("news").factory());
		this.listeners.put(listener, queue);
		return () -> {
			this.listeners.remove(listener);
			queue.shutdown();
		};
	}

	/**
	 * Tells whether events come now.
	 * @return the state of the connection
	 */
	public Connection connection() {
		return this.connection;
	}

	@Override
	public void start() {
		this.work = Disposables.composite(List.of(listenForever(), beatForever()));
	}

	@Override
	public void stop() {
		if (this.work != null) {
			this.work.dispose();
			this.work = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.work != null;
	}

	void receive(ServerSentEvent<StreamEvent> message) {
		become(true);
		if (StreamApi.RESET.equals(message.event())) {
			this.last = null;
			become(false);
			become(true);
		}
		StreamEvent event = message.data();
		if (event != null) {
			this.last = message.id();
			tell((listener) -> listener.changed(event));
		}
	}

	private Disposable listenForever() {
		Retry again = Retry.backoff(Long.MAX_VALUE, FIRST_RETRY)
			.maxBackoff(LAST_RETRY)
			.transientErrors(true)
			.doBeforeRetry((retry) -> lost(retry.failure()));
		return Flux.defer(() -> this.stream.open(this.last))
			.subscribeOn(Schedulers.boundedElastic())
			.timeout(SILENCE)
			.concatWith(Flux.error(() -> new IllegalStateException("the stream ended")))
			.doOnNext(this::receive)
			.onErrorResume(WebClientResponseException.class, LiveFeed::whenTold)
			.retryWhen(again)
			.subscribe();
	}

	// Whoever is told when to come again does not come before.
	private static <T> Mono<T> whenTold(WebClientResponseException refused) {
		String after = refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
		boolean told = after != null && after.matches("[0-9]{1,2}");
		return Mono.delay(Duration.ofSeconds(told ? Long.parseLong(after) : 0)).then(Mono.error(refused));
	}

	private Disposable beatForever() {
		return Flux.interval(BEAT).onBackpressureDrop().subscribe((count) -> tell(LiveListener::beat));
	}

	private void lost(Throwable reason) {
		if (this.connection.alive()) {
			log.warn("Live connection lost: {}", reason.toString());
		}
		become(false);
	}

	private void become(boolean alive) {
		if (this.connection.alive() != alive) {
			Connection changed = new Connection(alive, this.clock.instant());
			this.connection = changed;
			tell((listener) -> listener.connection(changed));
		}
	}

	private void tell(Consumer<LiveListener> news) {
		// a screen may go on to read from the API: never on a thread of the stream
		this.listeners.forEach((listener, queue) -> {
			try {
				queue.execute(() -> tell(listener, news));
			}
			catch (RejectedExecutionException ex) {
				log.debug("A screen stopped listening meanwhile", ex);
			}
		});
	}

	private static void tell(LiveListener listener, Consumer<LiveListener> news) {
		try {
			news.accept(listener);
		}
		catch (RuntimeException ex) {
			log.warn("A screen could not be told", ex);
		}
	}

}
