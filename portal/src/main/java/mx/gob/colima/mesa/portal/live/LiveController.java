package mx.gob.colima.mesa.portal.live;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.RequestApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.portal.client.ApiException;
import mx.gob.colima.mesa.portal.client.ApiUnavailableException;
import mx.gob.colima.mesa.portal.session.SignInRequiredException;
import mx.gob.colima.mesa.portal.tenant.Visitor;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.WebSession;

/**
 * The browsers' streams. A browser is told of requests that its person may see, found out
 * by asking the API as that person, and of nothing else.
 */
@RestController
class LiveController {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private static final int WAITING = 256;

	private static final int REMEMBERED = 500;

	private final Flux<Long> heartbeat = Flux.interval(HEARTBEAT).onBackpressureDrop().share();

	private final Upstream upstream;

	private final RequestApi requests;

	LiveController(Upstream upstream, RequestApi requests) {
		this.upstream = upstream;
		this.requests = requests;
	}

	@GetMapping(path = "/{door}/en-vivo", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	Flux<ServerSentEvent<String>> listen(Visitor visitor, WebSession session) {
		if (!visitor.files()) {
			return Flux.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
		}
		Set<UUID> seen = remembered();
		Flux<ServerSentEvent<String>> changes = this.upstream.signals()
			.onBackpressureBuffer(WAITING, BufferOverflowStrategy.DROP_OLDEST)
			.concatMap((signal) -> told(signal, visitor, seen));
		Flux<ServerSentEvent<String>> beats = this.heartbeat
			.map((tick) -> session.isExpired() ? message("end", "") : comment());
		return Flux.merge(Flux.just(comment(), state(this.upstream.up())), changes, beats)
			.onErrorResume(SignInRequiredException.class, (ex) -> Mono.just(message("end", "")))
			.takeUntil((message) -> "end".equals(message.event()))
			.takeUntilOther(this.upstream.signals().ignoreElements());
	}

	private Mono<ServerSentEvent<String>> told(LiveSignal signal, Visitor visitor, Set<UUID> seen) {
		return switch (signal) {
			case LiveSignal.Upstream change -> Mono.just(state(change.up()));
			case LiveSignal.Changed change ->
				visible(change.event(), visitor, seen).map((id) -> message("change", id.toString()));
		};
	}

	private Mono<UUID> visible(StreamEvent event, Visitor visitor, Set<UUID> seen) {
		UUID id = event.requestId();
		if (!event.tenantId().equals(visitor.door().tenant().id())) {
			return Mono.empty();
		}
		if (seen.contains(id)) {
			return Mono.just(id);
		}
		return this.requests.request(id)
			.doOnNext((answer) -> seen.add(id))
			.thenReturn(id)
			.onErrorResume(LiveController::unseen, (ex) -> Mono.empty());
	}

	private static boolean unseen(Throwable failure) {
		return failure instanceof ApiUnavailableException
				|| (failure instanceof ApiException refused && refused.status() != HttpStatus.UNAUTHORIZED.value());
	}

	private static Set<UUID> remembered() {
		return Collections.newSetFromMap(new LinkedHashMap<>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
				return size() > REMEMBERED;
			}

		});
	}

	private static ServerSentEvent<String> state(boolean up) {
		return message("live", up ? "on" : "off");
	}

	private static ServerSentEvent<String> message(String event, String data) {
		return ServerSentEvent.builder(data).event(event).build();
	}

	private static ServerSentEvent<String> comment() {
		return ServerSentEvent.<String>builder().comment("").build();
	}

}
