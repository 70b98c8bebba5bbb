package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

import org.springframework.context.SmartLifecycle;
import org.springframework.http.codec.ServerSentEvent;

/**
 * Hands what the database tells to everybody who listens here. One ticker for all; who
 * reads too slowly is cut off and comes again.
 */
public class StreamHub implements BackgroundLoop, SmartLifecycle {

	private static final Duration BEAT = Duration.ofSeconds(15);

	private static final ServerSentEvent<StreamEvent> COMMENT = ServerSentEvent.<StreamEvent>builder()
		.comment("")
		.build();

	private final Flux<StreamEvent> feed;

	private final int limit;

	private final int buffer;

	private final Sinks.Many<StreamEvent> sink = Sinks.many().multicast().directBestEffort();

	private final Flux<ServerSentEvent<StreamEvent>> beats;

	private final AtomicInteger open = new AtomicInteger();

	private final Sinks.Empty<Void> stopped = Sinks.empty();

	private volatile boolean running;

	/**
	 * A hub.
	 * @param feed what the database tells
	 * @param limit most streams at once
	 * @param buffer events that wait for a slow reader before it is cut off
	 * @param scheduler what beats
	 */
	StreamHub(Flux<StreamEvent> feed, int limit, int buffer, Scheduler scheduler) {
		this.feed = feed;
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
			Flux<ServerSentEvent<StreamEvent>> events = this.sink.asFlux().map(StreamHub::event);
			return Flux.merge(events, this.beats.takeUntilOther(this.stopped.asMono()))
				.onBackpressureBuffer(this.buffer, BufferOverflowStrategy.ERROR)
				.startWith(COMMENT)
				.doFinally((end) -> this.open.decrementAndGet());
		});
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
		return this.feed.doOnNext(this.sink::tryEmitNext);
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
		this.stopped.tryEmitEmpty();
		this.sink.tryEmitComplete();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private static ServerSentEvent<StreamEvent> event(StreamEvent event) {
		return ServerSentEvent.builder(event).id(event.eventId().toString()).event("request").build();
	}

}
