package mx.gob.colima.mesa.portal.session;

import java.net.URI;

import mx.gob.colima.mesa.portal.address.DoorAddress;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/**
 * A form whose session is gone: one of our own pages left open, or a forgery. What our
 * own page sent is kept and shown again; nothing is done with it before its person sends
 * it anew.
 */
@Component
class FormOutOfSession implements ServerAccessDeniedHandler {

	private final KeptForm keptForm;

	FormOutOfSession(KeptForm keptForm) {
		this.keptForm = keptForm;
	}

	@Override
	public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
		if (!ours(exchange) || ScriptCalls.script(exchange.getRequest())) {
			return Mono.error(new ResponseStatusException(HttpStatus.FORBIDDEN));
		}
		return this.keptForm.keepOfStranger(exchange).then(Mono.defer(() -> again(exchange)));
	}

	private static Mono<Void> again(ServerWebExchange exchange) {
		exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
		exchange.getResponse().getHeaders().setLocation(URI.create(exchange.getRequest().getPath().value()));
		return exchange.getResponse().setComplete();
	}

	// Browsers tell the truth here. What anything else forges is kept for itself alone,
	// and
	// in the little room that strangers have.
	private static boolean ours(ServerWebExchange exchange) {
		ServerHttpRequest request = exchange.getRequest();
		String site = request.getHeaders().getFirst("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeaders().getOrigin();
		return origin != null && DoorAddress.absolute(exchange, "").equals(origin);
	}

}
