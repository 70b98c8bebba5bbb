package mx.gob.colima.mesa.platform.identity.keycloak;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/**
 * Calls of the realm's administration. Whatever may be done twice is tried three times if
 * Keycloak is silent or broken; what it refuses is not tried again.
 */
class AdminCalls {

	private static final int MORE_TRIES = 2;

	private static final Duration PAUSE = Duration.ofMillis(200);

	private final WebClient client;

	private final AdminTokens tokens;

	private final String realm;

	AdminCalls(WebClient client, AdminTokens tokens, String realm) {
		this.client = client;
		this.tokens = tokens;
		this.realm = "/admin/realms/" + realm;
	}

	/**
	 * Reads a list.
	 * @param type type of its elements' list
	 * @param path path behind the realm, with variables
	 * @param variables their values
	 * @param <T> type of its elements
	 * @return the list
	 */
	<T> Mono<List<T>> list(ParameterizedTypeReference<List<T>> type, String path, Object... variables) {
		return patient(send(HttpMethod.GET, null, path, variables, (response) -> response.bodyToMono(type)));
	}

	/**
	 * Reads one thing.
	 * @param type its type
	 * @param path path behind the realm, with variables
	 * @param variables their values
	 * @param <T> its type
	 * @return the thing
	 */
	<T> Mono<T> one(Class<T> type, String path, Object... variables) {
		return patient(send(HttpMethod.GET, null, path, variables, (response) -> response.bodyToMono(type)));
	}

	/**
	 * Makes something; it is not tried again, for it may have been made.
	 * @param body what
	 * @param path path behind the realm, with variables
	 * @param variables their values
	 * @return its id
	 */
	Mono<String> create(Object body, String path, Object... variables) {
		return send(HttpMethod.POST, body, path, variables, (response) -> response.releaseBody().then(id(response)));
	}

	/**
	 * Does something that may be done twice.
	 * @param method the method
	 * @param body what is sent, if anything
	 * @param path path behind the realm, with variables
	 * @param variables their values
	 * @return completes when done
	 */
	Mono<Void> perform(HttpMethod method, @Nullable Object body, String path, Object... variables) {
		return patient(send(method, body, path, variables, ClientResponse::releaseBody));
	}

	/**
	 * Tries again what may pass.
	 * @param call what may be done twice
	 * @param <T> what it gives
	 * @return the same, with patience
	 */
	static <T> Mono<T> patient(Mono<T> call) {
		return call.onErrorMap(WebClientRequestException.class, AdminCalls::silent)
			.retryWhen(Retry.backoff(MORE_TRIES, PAUSE)
				.filter((thrown) -> thrown instanceof KeycloakException fault && fault.passes())
				.onRetryExhaustedThrow((spec, signal) -> signal.failure()));
	}

	/**
	 * Reads an answer, unless it is a refusal.
	 * @param response the answer
	 * @param call what was asked, without values
	 * @param good reads it
	 * @param <T> what it gives
	 * @return what it gives; {@link KeycloakException}
	 */
	static <T> Mono<T> read(ClientResponse response, String call, Supplier<Mono<T>> good) {
		int status = response.statusCode().value();
		if (response.statusCode().is2xxSuccessful()) {
			return good.get();
		}
		return response.bodyToMono(Refusal.class)
			.onErrorComplete()
			.defaultIfEmpty(Refusal.NONE)
			.flatMap((refusal) -> Mono.error(new KeycloakException(status, call, refusal.fields())));
	}

	private <T> Mono<T> send(HttpMethod method, @Nullable Object body, String path, Object[] variables,
			java.util.function.Function<ClientResponse, Mono<T>> reader) {
		return this.tokens.token().flatMap((token) -> {
			WebClient.RequestBodySpec request = this.client.method(method)
				.uri(this.realm + path, variables)
				.headers((headers) -> headers.setBearerAuth(token.value()));
			WebClient.RequestHeadersSpec<?> whole = (body != null)
					? request.contentType(MediaType.APPLICATION_JSON).bodyValue(body) : request;
			return whole.exchangeToMono((response) -> {
				if (response.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
					token.refuse();
				}
				return read(response, method + " " + path, () -> reader.apply(response));
			});
		}).onErrorMap(WebClientRequestException.class, AdminCalls::silent);
	}

	private static Mono<String> id(ClientResponse response) {
		return Mono.justOrEmpty(response.headers().asHttpHeaders().getLocation())
			.map((location) -> location.getPath().substring(location.getPath().lastIndexOf('/') + 1));
	}

	// What the client says names the address, and with it perhaps a person.
	private static KeycloakException silent(WebClientRequestException thrown) {
		Throwable cause = Objects.requireNonNullElse(thrown.getCause(), thrown);
		return new KeycloakException("Keycloak does not answer: " + cause.getClass().getSimpleName());
	}

	private record Refusal(@Nullable String field, @Nullable List<Refusal> errors) {

		static final Refusal NONE = new Refusal(null, null);

		List<String> fields() {
			Stream<Refusal> others = (this.errors != null) ? this.errors.stream() : Stream.empty();
			return Stream.concat(Stream.ofNullable(this.field), others.flatMap((refusal) -> refusal.fields().stream()))
				.filter((name) -> name.matches("\\w{1,40}"))
				.distinct()
				.toList();
		}

	}

}
