package mx.gob.colima.mesa.portal.stub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import reactor.core.publisher.Mono;

import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The first answer again for a key that was used before; a conflict if something else was
 * sent under it.
 */
class StubKeys {

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	Mono<ServerResponse> once(ServerRequest request, Object body, Mono<ServerResponse> work) {
		String key = request.headers().firstHeader("Idempotency-Key");
		if (key == null) {
			return work;
		}
		String sent = request.path() + body;
		Answer first = this.answers.get(key);
		if (first != null) {
			return first.sent().equals(sent) ? Mono.just(first.response())
					: StubApi.refusal(StubApi.problem(409, "idempotency_conflict"));
		}
		return work.doOnNext((response) -> {
			if (!response.statusCode().isError()) {
				this.answers.put(key, new Answer(sent, response));
			}
		});
	}

	private record Answer(String sent, ServerResponse response) {
	}

}
