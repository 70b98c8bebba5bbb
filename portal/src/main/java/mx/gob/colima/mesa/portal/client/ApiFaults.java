package mx.gob.colima.mesa.portal.client;

import java.net.ConnectException;
import java.time.Duration;

import mx.gob.colima.mesa.contract.Problem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Turns what can go wrong with a call into two exceptions: refused with a reason, or no
 * answer. Only reads that never reached the API are tried again.
 */
class ApiFaults implements ExchangeFilterFunction {

	private static final int TRIES = 2;

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		Mono<ClientResponse> call = next.exchange(request);
		if (request.method().equals(HttpMethod.GET)) {
			call = call.retryWhen(Retry.backoff(TRIES, Duration.ofMillis(100))
				.filter(ApiFaults::unconnected)
				.onRetryExhaustedThrow((spec, signal) -> signal.failure()));
		}
		return call.onErrorMap(WebClientRequestException.class, ApiUnavailableException::new)
			.flatMap(ApiFaults::judged);
	}

	private static Mono<ClientResponse> judged(ClientResponse response) {
		if (!response.statusCode().isError()) {
			return Mono.just(response);
		}
		return response.bodyToMono(Problem.class)
			.onErrorResume((ex) -> Mono.empty())
			.defaultIfEmpty(bare(response.statusCode()))
			.flatMap((problem) -> Mono.error(fault(problem)));
	}

	private static Throwable fault(Problem problem) {
		ApiException refused = new ApiException(problem);
		return (problem.status() >= 500 || problem.status() == 429) ? new ApiUnavailableException(refused) : refused;
	}

	private static Problem bare(HttpStatusCode status) {
		@Nullable String code = switch (status.value()) {
			case 401 -> "unauthenticated";
			case 403 -> "forbidden";
			case 404 -> "not_found";
			case 412 -> "stale";
			default -> null;
		};
		return new Problem(null, status.toString(), status.value(), null, null, code, null, null, null, null);
	}

	private static boolean unconnected(Throwable failure) {
		return failure instanceof WebClientRequestException && failure.getCause() instanceof ConnectException;
	}

}
