package mx.gob.colima.mesa.portal.live;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
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

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

	private static final String AGAIN_SECONDS = "60";

	private final Flux<Long> heartbeat = Flux.interval(HEARTBEAT).onBackpressureDrop().share();

	private final Upstream upstream;

	private final RequestApi requests;

	private final Audience audience;

	LiveController(Upstream upstream, RequestApi requests, Audience audience) {
		this.upstream = upstream;
		this.requests = requests;
		this.audience = audience;
	}

	@GetMapping(path = "/{door}/en-vivo", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	ResponseEntity<Flux<ServerSentEvent<String>>> listen(Visitor visitor, WebSession session) {
		if (!visitor.files()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		if (this.audience.full()) {
			return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
				.header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
				.build();
		}
		return ResponseEntity.ok(this.audience.admit(stream(visitor, session)));
	}

	private Flux<ServerSentEvent<String>> stream(Visitor visitor, WebSession session) {
		Map<UUID, Boolean> sights = remembered();
		Flux<ServerSentEvent<String>> changes = this.upstream.signals()
			.onBackpressureBuffer(WAITING, BufferOverflowStrategy.DROP_OLDEST)
			.concatMap((signal) -> told(signal, visitor, sights));
		Flux<ServerSentEvent<String>> beats = this.heartbeat
			.map((tick) -> session.isExpired() ? message("end", "") : comment());
		return Flux.merge(Flux.just(comment(), state(this.upstream.up())), changes, beats)
			.onErrorResume(SignInRequiredException.class, (ex) -> Mono.just(message("end", "")))
			.takeUntil((message) -> "end".equals(message.event()))
			.takeUntilOther(this.upstream.signals().ignoreElements());
	}

	private Mono<ServerSentEvent<String>> told(LiveSignal signal, Visitor visitor, Map<UUID, Boolean> sights) {
		return switch (signal) {
			case LiveSignal.Upstream change -> Mono.just(state(change.up()));
			case LiveSignal.Changed change ->
				visible(change.event(), visitor, sights).map((id) -> message("change", id.toString()));
		};
	}

	private Mono<UUID> visible(StreamEvent event, Visitor visitor, Map<UUID, Boolean> sights) {
		UUID id = event.requestId();
		if (!event.tenantId().equals(visitor.door().tenant().id())) {
			return Mono.empty();
		}
		Boolean known = sights.get(id);
		return ((known != null) ? Mono.just(known) : asked(id).doOnNext((sight) -> sights.put(id, sight)))
			.onErrorResume(LiveController::passing, (ex) -> Mono.empty())
			.filter((sight) -> sight)
			.map((sight) -> id);
	}

	// Whose request it is never changes, so that a no is as lasting as a yes.
	private Mono<Boolean> asked(UUID id) {
		return this.requests.request(id)
			.thenReturn(true)
			.onErrorResume(ApiException.class, (ex) -> ex.is("not_found") ? Mono.just(false) : Mono.error(ex));
	}

	private static boolean passing(Throwable failure) {
		return failure instanceof ApiUnavailableException
				|| (failure instanceof ApiException refused && refused.status() != HttpStatus.UNAUTHORIZED.value());
	}

	private static Map<UUID, Boolean> remembered() {
		return new LinkedHashMap<>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
				return size() > REMEMBERED;
			}

		};
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
