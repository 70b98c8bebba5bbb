package mx.gob.colima.mesa.admin.client;

import java.util.Locale;

import reactor.core.publisher.Mono;

import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFunction;

/**
 * What a single call carries; it travels in the context of the call, so that no thread
 * remembers it.
 *
 * @param token access token
 * @param language language of the reader
 */
record Credentials(String token, Locale language) {

	static Mono<ClientResponse> carry(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> {
			Credentials credentials = context.get(Credentials.class);
			return next.exchange(ClientRequest.from(request).headers(credentials::write).build());
		});
	}

	private void write(HttpHeaders headers) {
		headers.setBearerAuth(this.token);
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, this.language.toLanguageTag());
	}

}
