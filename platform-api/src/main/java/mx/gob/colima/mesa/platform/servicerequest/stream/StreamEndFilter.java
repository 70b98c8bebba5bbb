package mx.gob.colima.mesa.platform.servicerequest.stream;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Ends a stream's body when its response ends. Without it a client that resets before the
 * first byte leaves the body running for ever: WebFlux does not cancel it then.
 */
@Component
@Order(0)
class StreamEndFilter implements WebFilter {

	private static final String STREAM = "/api/v1/stream";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (!STREAM.equals(exchange.getRequest().getPath().value())) {
			return chain.filter(exchange);
		}
		return chain.filter(exchange.mutate().response(new ServerHttpResponseDecorator(exchange.getResponse()) {

			@Override
			public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
				Sinks.Empty<Void> ended = Sinks.empty();
				return super.writeAndFlushWith(Flux.from(body).takeUntilOther(ended.asMono()))
					.doFinally((end) -> ended.tryEmitEmpty());
			}

		}).build());
	}

}
