package mx.gob.colima.mesa.admin.client;

import java.util.Locale;
import java.util.function.Supplier;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
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
	 * @return the events, and the signs of life between them
	 */
	public Flux<ServerSentEvent<StreamEvent>> open() {
		String token = this.tokens.get().current();
		return this.api.listen()
			.contextWrite((context) -> context.put(Credentials.class, new Credentials(token, Locale.ROOT)));
	}

}
