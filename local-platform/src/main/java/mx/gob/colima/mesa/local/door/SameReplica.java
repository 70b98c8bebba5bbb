package mx.gob.colima.mesa.local.door;

import java.util.Locale;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;

/**
 * Sends whoever came once to the same replica, by a cookie that names it, for as long as
 * that answers.
 */
final class SameReplica implements HttpHandler {

	/** Before the route, where others have the session's id. */
	private static final String PREFIX = "replica.";

	private final String cookie;

	private final Replicas replicas;

	private final HttpHandler proxy;

	SameReplica(Face face, LoadBalancingProxyClient client, Replicas replicas, HttpHandler proxy) {
		// Cookies do not know ports: each face has its own.
		this.cookie = "MESA_" + face.name().toUpperCase(Locale.ROOT) + "_REPLICA";
		client.addSessionCookieName(this.cookie);
		this.replicas = replicas;
		this.proxy = proxy;
	}

	@Override
	public void handleRequest(HttpServerExchange exchange) throws Exception {
		Cookie known = exchange.getRequestCookie(this.cookie);
		if (known == null || !known.getValue().startsWith(PREFIX)
				|| !this.replicas.serves(known.getValue().substring(PREFIX.length()))) {
			CookieImpl chosen = new CookieImpl(this.cookie, PREFIX + this.replicas.next());
			chosen.setPath("/").setHttpOnly(true).setSameSiteMode("Lax");
			exchange.setRequestCookie(chosen);
			exchange.setResponseCookie(chosen);
		}
		this.proxy.handleRequest(exchange);
	}

}
