package mx.gob.colima.mesa.platform.audit;

import java.util.Map;
import java.util.Set;

import mx.gob.colima.mesa.platform.tenancy.Call;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Records what operators open and what anybody is refused, committed before the answer
 * leaves; if it cannot be recorded, there is no answer. What operators change is recorded
 * in the transaction that changes it.
 */
@Component
@Order(-1000)
class AuditFilter implements WebFilter {

	/** What shows no request, and nobody of a dependency. */
	private static final Set<String> UNREMARKABLE = Set.of("/api/v1/me", "/api/v1/tray/counts", "/api/v1/groups",
			"/api/v1/notices/unread");

	private final Trail trail;

	AuditFilter(Trail trail) {
		this.trail = trail;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		exchange.getResponse().beforeCommit(() -> Mono.defer(() -> record(exchange)));
		return chain.filter(exchange);
	}

	private Mono<Void> record(ServerWebExchange exchange) {
		Object kept = exchange.getAttributes().get(Call.class.getName());
		HttpStatusCode code = exchange.getResponse().getStatusCode();
		int status = (code != null) ? code.value() : 200;
		if (!(kept instanceof Call call) || !recorded(exchange, call, status)) {
			return Mono.empty();
		}
		Caller.Platform writer = new Caller.Platform(call.caller().door(), null, "audit");
		return TenantContext.runAs(writer, this.trail.answered(call, action(exchange), target(exchange), status));
	}

	private static boolean recorded(ServerWebExchange exchange, Call call, int status) {
		boolean refused = status == 401 || status == 403;
		Door door = call.caller().door();
		boolean operator = door == Door.OPERATOR || door == Door.AUDITOR || door == Door.PLATFORM;
		boolean opened = exchange.getRequest().getMethod() == HttpMethod.GET
				&& !UNREMARKABLE.contains(exchange.getRequest().getPath().value());
		return refused || (operator && (opened || status >= 400));
	}

	private static String action(ServerWebExchange exchange) {
		Object pattern = exchange.getAttributes()
			.getOrDefault(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, exchange.getRequest().getPath().value());
		return exchange.getRequest().getMethod() + " " + pattern;
	}

	private static @Nullable String target(ServerWebExchange exchange) {
		Map<?, ?> variables = (Map<?, ?>) exchange.getAttributes()
			.getOrDefault(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, Map.of());
		Object id = variables.get("id");
		return (id != null) ? id.toString() : null;
	}

}
