package mx.gob.colima.mesa.platform.identity;

import java.util.Set;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.FaultCode;
import mx.gob.colima.mesa.platform.shared.TraceIds;
import mx.gob.colima.mesa.platform.tenancy.Call;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Puts the caller of a validated token into the Reactor Context, with the roles that the
 * endpoint is open to.
 */
class CallFilter implements WebFilter {

	private final PermissionMatrix matrix;

	CallFilter(PermissionMatrix matrix) {
		this.matrix = matrix;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		if (this.matrix.open(exchange.getRequest().getPath().pathWithinApplication())) {
			return chain.filter(exchange);
		}
		return ReactiveSecurityContextHolder.getContext()
			.mapNotNull(
					(security) -> (security.getAuthentication() instanceof JwtAuthenticationToken token) ? token : null)
			.map((token) -> call(exchange, token))
			.map((call) -> chain.filter(exchange).contextWrite(TenantContext.with(call)))
			.defaultIfEmpty(chain.filter(exchange))
			.flatMap((filtered) -> filtered);
	}

	private Fault absent(ServerWebExchange exchange, PathContainer path) {
		Set<HttpMethod> methods = this.matrix.methods(path);
		if (methods.isEmpty()) {
			return Fault.notFound();
		}
		exchange.getResponse().getHeaders().setAllow(methods);
		return Fault.of(FaultCode.METHOD_NOT_ALLOWED);
	}

	private Call call(ServerWebExchange exchange, JwtAuthenticationToken token) {
		ServerHttpRequest request = exchange.getRequest();
		PathContainer path = request.getPath().pathWithinApplication();
		PermissionMatrix.Permission permission = this.matrix.find(request.getMethod(), path)
			.orElseThrow(() -> absent(exchange, path));
		Set<Role> roles = permission.roles();
		Call asked = new Call(Callers.of(token.getToken()), roles, TraceIds.of(exchange));
		Call call = permission.beforeTerms() ? asked.openBeforeTerms() : asked;
		exchange.getAttributes().put(Call.class.getName(), call);
		boolean machine = call.caller() instanceof Caller.Machine;
		boolean stranger = call.caller() instanceof Caller.Stranger;
		if (stranger || machine != roles.contains(Role.STREAM)) {
			throw Fault.of(FaultCode.FORBIDDEN);
		}
		return call;
	}

}
