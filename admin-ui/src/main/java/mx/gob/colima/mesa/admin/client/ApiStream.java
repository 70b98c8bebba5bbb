package mx.gob.colima.mesa.admin.client;

import java.util.Locale;
import java.util.function.Supplier;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

import org.springframework.http.codec.ServerSentEvent;

/**
 * The API's events, listened to as the application itself.
 */
public final class ApiStream {

	private final StreamApi api;

	private final Supplier<BearerTokens> tokens;

	/**
	 * Prepares to listen.
	 * @param api the API
	 * @param tokens the application's own tokens
	 */
	public ApiStream(StreamApi api, Supplier<BearerTokens> tokens) {
		this.api = api;
		this.tokens = tokens;
	}

	/**
	 * Opens a connection.
	 * @param last id of the last event seen; {@code null} to be told of what comes
	 * @return the events, and the signs of life between them
	 */
	public Flux<ServerSentEvent<StreamEvent>> open(@Nullable String last) {
		String token = this.tokens.get().current();
		return this.api.listen(last)
			.contextWrite((context) -> context.put(Credentials.class, new Credentials(token, Locale.ROOT)));
	}

}
