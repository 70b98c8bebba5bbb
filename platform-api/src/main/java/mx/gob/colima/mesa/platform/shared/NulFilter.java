package mx.gob.colima.mesa.platform.shared;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Refuses addresses with a NUL in them: no text of the database can hold one, and no
 * person means it.
 */
@Component
@Order(-2000)
class NulFilter implements WebFilter {

	private static final String NUL = "%00";

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		return exchange.getRequest().getURI().toASCIIString().contains(NUL)
				? Mono.error(() -> Fault.of(FaultCode.MALFORMED)) : chain.filter(exchange);
	}

}
