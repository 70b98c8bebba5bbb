package mx.gob.colima.mesa.portal.live;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.Disposable;
import reactor.core.Scannable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/**
 * The one stream that this process holds at the API. It comes back by itself, goes on
 * from what it was told last, and is given up when it has been silent for longer than
 * three heartbeats.
 */
@Component
class Upstream implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(Upstream.class);

	private static final Duration SILENCE = Duration.ofSeconds(45);

	private static final Duration FIRST_WAIT = Duration.ofMillis(500);

	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

	private final AtomicBoolean up = new AtomicBoolean();

	private final StreamApi api;

	private volatile Sinks.Many<LiveSignal> signals = Sinks.many().multicast().directBestEffort();

	private @Nullable Disposable running;

	private volatile @Nullable String last;

	Upstream(StreamApi api) {
		this.api = api;
	}

	Flux<LiveSignal> signals() {
		return this.signals.asFlux();
	}

	boolean up() {
		return this.up.get();
	}

	@Override
	public void start() {
		if (Boolean.TRUE.equals(this.signals.scan(Scannable.Attr.TERMINATED))) {
			this.signals = Sinks.many().multicast().directBestEffort();
		}
		this.running = Flux.defer(() -> this.api.listen(this.last))
			.timeout(SILENCE)
			.concatWith(Mono.error(() -> new IllegalStateException("the stream ended")))
			.doOnNext(this::told)
			.doOnError(this::lost)
			.onErrorResume(WebClientResponseException.class, Upstream::whenTold)
			.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_WAIT).maxBackoff(LONGEST_WAIT).transientErrors(true))
			.subscribe();
	}

	@Override
	public void stop() {
		if (this.running != null) {
			this.running.dispose();
			this.running = null;
		}
		this.up.set(false);
		this.signals.tryEmitComplete();
	}

	@Override
	public boolean isRunning() {
		return this.running != null;
	}

	// Whoever is told when to come again does not come before.
	private static <T> Mono<T> whenTold(WebClientResponseException refused) {
		String after = refused.getHeaders().getFirst(HttpHeaders.RETRY_AFTER);
		boolean told = after != null && after.matches("[0-9]{1,2}");
		return Mono.delay(Duration.ofSeconds(told ? Long.parseLong(after) : 0)).then(Mono.error(refused));
	}

	private void told(ServerSentEvent<StreamEvent> message) {
		if (this.up.compareAndSet(false, true)) {
			logger.info("live notices arrive");
			this.signals.tryEmitNext(new LiveSignal.Upstream(true));
		}
		if (StreamApi.RESET.equals(message.event())) {
			this.last = null;
			this.signals.tryEmitNext(new LiveSignal.Upstream(false));
			this.signals.tryEmitNext(new LiveSignal.Upstream(true));
		}
		StreamEvent event = message.data();
		if (event != null) {
			this.last = message.id();
			this.signals.tryEmitNext(new LiveSignal.Changed(event));
		}
	}

	private void lost(Throwable cause) {
		if (this.up.compareAndSet(true, false)) {
			logger.warn("live notices stopped: " + cause);
			this.signals.tryEmitNext(new LiveSignal.Upstream(false));
		}
	}

}
