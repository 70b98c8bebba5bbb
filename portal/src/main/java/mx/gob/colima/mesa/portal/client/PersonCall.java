package mx.gob.colima.mesa.portal.client;

import java.util.Locale;

import mx.gob.colima.mesa.portal.session.PersonTokens;
import mx.gob.colima.mesa.portal.session.SignInRequiredException;
import reactor.core.publisher.Mono;

import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import org.springframework.web.server.ServerWebExchange;

/**
 * Makes a call as the person whose page is being made, in the language of that person.
 */
class PersonCall implements ExchangeFilterFunction {

	private final PersonTokens tokens;

	PersonCall(PersonTokens tokens) {
		this.tokens = tokens;
	}

	@Override
	public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
		return Mono.deferContextual((context) -> ServerWebExchangeContextFilter.getExchange(context)
			.map((exchange) -> as(exchange, request, next))
			.orElseGet(() -> Mono.error(new SignInRequiredException("no page is being made"))));
	}

	private Mono<ClientResponse> as(ServerWebExchange exchange, ClientRequest request, ExchangeFunction next) {
		Locale locale = exchange.getLocaleContext().getLocale();
		return this.tokens.token(exchange).map((token) -> ClientRequest.from(request).headers((headers) -> {
			headers.setBearerAuth(token);
			headers.set("Accept-Language", (locale != null) ? locale.toLanguageTag() : "es-MX");
		}).build()).flatMap(next::exchange);
	}

}
