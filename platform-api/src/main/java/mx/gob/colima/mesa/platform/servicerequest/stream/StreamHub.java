package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

import org.springframework.http.codec.ServerSentEvent;

/**
 * Hands what the database tells to everybody who listens here. When it stops telling, all
 * streams end, and new ones begin when it tells again: whoever begins a stream reads
 * afresh what it shows, or says what it was told last and is told what came since, so a
 * notice that went unheard is missed by nobody. One ticker for all; who reads too slowly
 * is cut off and comes again.
 */
public class StreamHub implements BackgroundLoop {

	private static final Duration BEAT = Duration.ofSeconds(15);

	private static final ServerSentEvent<StreamEvent> COMMENT = ServerSentEvent.<StreamEvent>builder()
		.comment("")
		.build();

	private static final ServerSentEvent<StreamEvent> RESET = ServerSentEvent.<StreamEvent>builder()
		.event(StreamApi.RESET)
		.build();

	private final Notices notices;

	private final Missed missed;

	private final int limit;

	private final int buffer;

	private final Sinks.Many<StreamEvent> sink = Sinks.many().multicast().directBestEffort();

	private final Flux<ServerSentEvent<StreamEvent>> beats;

	private final AtomicInteger open = new AtomicInteger();

	/** What ends with the notices, once they have begun. */
	private volatile Sinks.One<Mono<Void>> session = Sinks.one();

	/**
	 * A hub.
	 * @param notices what the database tells
	 * @param missed what was told before
	 * @param limit most streams at once
	 * @param buffer events that wait for a slow reader before it is cut off
	 * @param scheduler what beats
	 */
	StreamHub(Notices notices, Missed missed, int limit, int buffer, Scheduler scheduler) {
		this.notices = notices;
		this.missed = missed;
		this.limit = limit;
		this.buffer = buffer;
		this.beats = Flux.interval(BEAT, scheduler).onBackpressureDrop().map((beat) -> COMMENT).publish().refCount();
	}

	/**
	 * Listens from now on, or from what was told last.
	 * @param last id of the event that was told last; {@code null} for none
	 * @return a comment at once and at every beat, and events in between;
	 * {@code too_many} beyond the limit
	 */
	public Flux<ServerSentEvent<StreamEvent>> listen(@Nullable String last) {
		return Flux.defer(() -> {
			if (this.open.incrementAndGet() > this.limit) {
				this.open.decrementAndGet();
				return Flux.error(Fault.of(FaultCode.TOO_MANY));
			}
			Flux<ServerSentEvent<StreamEvent>> told = (last != null) ? resumed(last) : live();
			return this.session.asMono()
				.flatMapMany((ended) -> told.takeUntilOther(ended).startWith(COMMENT))
				.doFinally((end) -> this.open.decrementAndGet());
		});
	}

	private Flux<ServerSentEvent<StreamEvent>> live() {
		Flux<ServerSentEvent<StreamEvent>> events = this.sink.asFlux().map(StreamHub::event);
		return Flux.merge(events, this.beats).onBackpressureBuffer(this.buffer, BufferOverflowStrategy.ERROR);
	}

	// What comes is heard before what was missed is read, and told after it.
	private Flux<ServerSentEvent<StreamEvent>> resumed(String last) {
		return Flux.defer(() -> {
			Sinks.Empty<Void> heard = Sinks.empty();
			return Flux.mergeSequential(heard.asMono().thenMany(missed(last)), live(),
					Mono.fromRunnable(heard::tryEmitEmpty));
		});
	}

	private Flux<ServerSentEvent<StreamEvent>> missed(String last) {
		return Mono.fromSupplier(() -> UUID.fromString(last))
			.onErrorResume(IllegalArgumentException.class, (ex) -> Mono.empty())
			.flatMap(this.missed::since)
			.map((events) -> events.stream().map(StreamHub::event).toList())
			.defaultIfEmpty(List.of(RESET))
			.flatMapIterable((events) -> events);
	}

	/**
	 * How many listen.
	 * @return streams that are open
	 */
	int open() {
		return this.open.get();
	}

	@Override
	public String name() {
		return "stream";
	}

	@Override
	public Flux<StreamEvent> run() {
		return Flux.defer(() -> {
			Sinks.Empty<Void> ended = Sinks.empty();
			return this.notices.events(() -> this.session.tryEmitValue(ended.asMono()))
				.doOnNext(this.sink::tryEmitNext)
				.doFinally((end) -> {
					this.session = Sinks.one();
					ended.tryEmitEmpty();
				});
		});
	}

	private static ServerSentEvent<StreamEvent> event(StreamEvent event) {
		return ServerSentEvent.builder(event).id(event.eventId().toString()).event("request").build();
	}

}
