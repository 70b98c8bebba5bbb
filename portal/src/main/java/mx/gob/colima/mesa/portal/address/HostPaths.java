package mx.gob.colima.mesa.portal.address;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.portal.settings.PortalSettings;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

/**
 * Lets a dependency live at the root of a host: {@code /solicitudes} there is
 * {@code /sefome/solicitudes} here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class HostPaths implements WebFilter {

	private static final Set<String> COMMON = Set.of("static", "webjars", "oauth2", "login", "actuator", "favicon.ico");

	private final Map<String, String> acronyms;

	HostPaths(PortalSettings settings) {
		this.acronyms = settings.hosts()
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((e) -> e.getKey().toLowerCase(Locale.ROOT),
					(e) -> e.getValue().toLowerCase(Locale.ROOT)));
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		String acronym = acronym(exchange);
		if (acronym == null) {
			return chain.filter(exchange);
		}
		exchange.getAttributes().put(DoorAddress.HOST_MODE, Boolean.TRUE);
		String path = exchange.getRequest().getPath().value();
		String first = path.split("/", 3)[1];
		if (COMMON.contains(first) || first.equals(acronym)) {
			return chain.filter(exchange);
		}
		String inside = path.equals("/") ? "/" + acronym : "/" + acronym + path;
		return chain.filter(exchange.mutate().request((request) -> request.path(inside)).build());
	}

	private @Nullable String acronym(ServerWebExchange exchange) {
		@Nullable String host = exchange.getRequest().getURI().getHost();
		return (host != null) ? this.acronyms.get(host.toLowerCase(Locale.ROOT)) : null;
	}

}
