package mx.gob.colima.mesa.admin.stub;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import mx.gob.colima.mesa.admin.AdminUi;
import mx.gob.colima.mesa.contract.Problem;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.SpringApplication;

/**
 * Starts the admin UI on sample data: {@code POST /stub/new} files a request, {@code
 * /stub/touch?id=} changes one as somebody else, {@code /stub/down} and {@code /stub/up}
 * switch the API off and on, {@code /stub/end} ends every session until {@code
 * /stub/up}, {@code /stub/empty} forgets all requests, {@code /stub/decide} decides the
 * first row of an application for credentials as somebody else.
 */
public final class StubPlatform {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Set<HttpExchange> listeners = ConcurrentHashMap.newKeySet();

	private final StubApi api = new StubApi(this::publish);

	private final StubRealm realm;

	private volatile boolean down;

	private volatile boolean ended;

	private StubPlatform(int port) throws Exception {
		this.realm = new StubRealm("http://localhost:" + port + "/realms/mesa");
		HttpServer server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
		server.createContext("/", this::answer);
		server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		server.start();
		Executors.newSingleThreadScheduledExecutor()
			.scheduleAtFixedRate(() -> send(":\n\n"), 5, 5, java.util.concurrent.TimeUnit.SECONDS);
	}

	/**
	 * Starts both.
	 * @param args port of the stub, port of the admin UI
	 * @throws Exception if a port is taken
	 */
	public static void main(String[] args) throws Exception {
		int port = Integer.parseInt(args[0]);
		new StubPlatform(port);
		System.setProperty("mesa.api-url", "http://localhost:" + port);
		System.setProperty("mesa.issuer", "http://localhost:" + port + "/realms/mesa");
		System.setProperty("mesa.client-secret", "stub");
		System.setProperty("mesa.public-url", "http://localhost:" + args[1]);
		System.setProperty("server.port", args[1]);
		SpringApplication.run(AdminUi.class);
	}

	private void answer(HttpExchange call) throws IOException {
		String path = call.getRequestURI().getPath();
		try {
			if (path.startsWith("/realms/")) {
				realm(call, path.substring(path.lastIndexOf('/') + 1));
			}
			else if (path.startsWith("/stub/")) {
				this.ended = path.endsWith("/end") || this.ended && !path.endsWith("/up");
				this.down = path.endsWith("/down") || this.down && !path.endsWith("/up");
				this.api.command(path, StubRealm.form(call.getRequestURI().getRawQuery()));
				reply(call, 200, "text/plain", "ok\n");
			}
			else if (this.down) {
				reply(call, 503, "application/problem+json",
						JSON.writeValueAsString(new Problem(null, "Servicio en pausa", 503,
								"El servicio está en mantenimiento. Vuelve en un momento.", path, "unavailable",
								"4bf92f3577b34da6", null, null, null)));
			}
			else if (this.ended && !path.endsWith("/stream") && !path.endsWith("/me")) {
				reply(call, 401, "application/problem+json",
						JSON.writeValueAsString(new Problem(null, "Sesión", 401, "Tu cuenta se cerró en otro lugar.",
								path, "account_inactive", "4bf92f3577b34da6", null, null, null)));
			}
			else if (path.endsWith("/stream")) {
				listen(call);
			}
			else {
				api(call);
			}
		}
		catch (Exception ex) {
			ex.printStackTrace();
			reply(call, 500, "text/plain", ex.toString());
		}
	}

	private void realm(HttpExchange call, String door) throws Exception {
		String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		switch (door) {
			case "auth" -> reply(call, 200, "text/html;charset=utf-8", this.realm.choose(call.getRequestURI()));
			case "token" -> reply(call, 200, "application/json", this.realm.token(body));
			case "certs" -> reply(call, 200, "application/json", this.realm.keys());
			default -> {
				call.getResponseHeaders()
					.set("Location", Objects.requireNonNull(
							StubRealm.form(call.getRequestURI().getRawQuery()).get("post_logout_redirect_uri")));
				call.sendResponseHeaders(302, -1);
				call.close();
			}
		}
	}

	private void api(HttpExchange call) throws IOException {
		String token = call.getRequestHeaders().getFirst("Authorization");
		String user = token.substring("Bearer ".length(), token.indexOf('~'));
		StubApi.Answer answer = this.api.answer(user, call);
		if (answer.etag() != null) {
			call.getResponseHeaders().set("ETag", answer.etag());
		}
		if (answer.body() instanceof byte[] bytes) {
			reply(call, answer.status(), "image/png", bytes);
			return;
		}
		String type = (answer.status() < 400) ? "application/json" : "application/problem+json";
		reply(call, answer.status(), type, JSON.writeValueAsString(answer.body()));
	}

	private void listen(HttpExchange call) throws IOException {
		call.getResponseHeaders().set("Content-Type", "text/event-stream");
		call.sendResponseHeaders(200, 0);
		call.getResponseBody().write(":\n\n".getBytes(StandardCharsets.UTF_8));
		call.getResponseBody().flush();
		this.listeners.add(call);
	}

	private void publish(StreamEvent event) {
		send("event:request\nid:" + event.eventId() + "\ndata:" + JSON.writeValueAsString(event) + "\n\n");
	}

	private void send(String text) {
		for (HttpExchange listener : this.listeners) {
			try {
				OutputStream out = listener.getResponseBody();
				if (this.down) {
					listener.close();
					this.listeners.remove(listener);
				}
				out.write(text.getBytes(StandardCharsets.UTF_8));
				out.flush();
			}
			catch (IOException ex) {
				this.listeners.remove(listener);
			}
		}
	}

	private static void reply(HttpExchange call, int status, String type, String text) throws IOException {
		reply(call, status, type, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void reply(HttpExchange call, int status, String type, byte[] bytes) throws IOException {
		call.getResponseHeaders().set("Content-Type", type);
		call.sendResponseHeaders(status, bytes.length);
		call.getResponseBody().write(bytes);
		call.close();
	}

}
