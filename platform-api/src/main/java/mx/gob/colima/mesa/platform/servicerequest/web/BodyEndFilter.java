package mx.gob.colima.mesa.platform.servicerequest.web;

import mx.gob.colima.mesa.contract.stream.StreamApi;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Ends the body of a stream or of a file when its response ends. Without it a client that
 * resets before the first byte leaves the body running for ever, with what it holds open:
 * WebFlux does not cancel it then.
 */
@Component
@Order(0)
class BodyEndFilter implements WebFilter {

	private static final String FILES = "/attachments/";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String path = exchange.getRequest().getPath().value();
		return (StreamApi.PATH.equals(path) || path.contains(FILES))
				? chain.filter(exchange.mutate().response(new EndedResponse(exchange.getResponse())).build())
				: chain.filter(exchange);
	}

	private static final class EndedResponse extends ServerHttpResponseDecorator {

		EndedResponse(ServerHttpResponse response) {
			super(response);
		}

		@Override
		public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
			Sinks.Empty<Void> ended = Sinks.empty();
			return super.writeWith(Flux.from(body)
				.takeUntilOther(ended.asMono())
				.doOnDiscard(DataBuffer.class, DataBufferUtils::release)).doFinally((end) -> ended.tryEmitEmpty());
		}

		@Override
		public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
			Sinks.Empty<Void> ended = Sinks.empty();
			return super.writeAndFlushWith(Flux.from(body).takeUntilOther(ended.asMono()))
				.doFinally((end) -> ended.tryEmitEmpty());
		}

	}

}
