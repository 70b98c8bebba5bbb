package mx.gob.colima.mesa.portal.stub;

import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunctions;

/**
 * The miniature platform on a free port.
 */
public final class StubPlatform {

	private final StubIssuer issuer = new StubIssuer();

	private final StubApi api = new StubApi();

	private final DisposableServer server;

	/**
	 * Starts the platform.
	 */
	public StubPlatform() {
		HttpHandler handler = RouterFunctions.toHttpHandler(this.issuer.routes().and(this.api.routes()));
		this.server = HttpServer.create().host("localhost").handle(new ReactorHttpHandlerAdapter(handler)).bindNow();
		this.issuer.at(url());
	}

	/**
	 * Gives the address.
	 * @return the address
	 */
	public String url() {
		return "http://localhost:" + this.server.port();
	}

	/**
	 * Gives the issuer.
	 * @return the issuer
	 */
	public StubIssuer issuer() {
		return this.issuer;
	}

	/**
	 * Gives the API.
	 * @return the API
	 */
	public StubApi api() {
		return this.api;
	}

	/**
	 * Stops the platform.
	 */
	public void stop() {
		this.server.disposeNow();
	}

}
