package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

import org.springframework.http.codec.ServerSentEvent;

/**
 * Hands what the database tells to everybody who listens here. When it stops telling, all
 * streams end, and new ones begin when it tells again: whoever begins a stream reads
 * afresh what it shows, so a notice that went unheard is missed by nobody. One ticker for
 * all; who reads too slowly is cut off and comes again.
 */
public class StreamHub implements BackgroundLoop {

	private static final Duration BEAT = Duration.ofSeconds(15);

	private static final ServerSentEvent<StreamEvent> COMMENT = ServerSentEvent.<StreamEvent>builder()
		.comment("")
		.build();

	private final Notices notices;

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
	 * @param limit most streams at once
	 * @param buffer events that wait for a slow reader before it is cut off
	 * @param scheduler what beats
	 */
	StreamHub(Notices notices, int limit, int buffer, Scheduler scheduler) {
		this.notices = notices;
		this.limit = limit;
		this.buffer = buffer;
		this.beats = Flux.interval(BEAT, scheduler).onBackpressureDrop().map((beat) -> COMMENT).publish().refCount();
	}

	/**
	 * Listens from now on.
	 * @return a comment at once and at every beat, and events in between;
	 * {@code too_many} beyond the limit
	 */
	public Flux<ServerSentEvent<StreamEvent>> listen() {
		return Flux.defer(() -> {
			if (this.open.incrementAndGet() > this.limit) {
				this.open.decrementAndGet();
				return Flux.error(Fault.of(FaultCode.TOO_MANY));
			}
			return this.session.asMono().flatMapMany(this::until).doFinally((end) -> this.open.decrementAndGet());
		});
	}

	private Flux<ServerSentEvent<StreamEvent>> until(Mono<Void> ended) {
		Flux<ServerSentEvent<StreamEvent>> events = this.sink.asFlux().map(StreamHub::event);
		return Flux.merge(events, this.beats)
			.onBackpressureBuffer(this.buffer, BufferOverflowStrategy.ERROR)
			.takeUntilOther(ended)
			.startWith(COMMENT);
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
