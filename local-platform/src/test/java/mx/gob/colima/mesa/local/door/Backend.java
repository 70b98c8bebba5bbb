package mx.gob.colima.mesa.local.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import org.jspecify.annotations.Nullable;

/**
 * An application behind the door.
 */
final class Backend {

	private static final BlockingQueue<String> EVENTS = new LinkedBlockingQueue<>();

	private static final AtomicLong RECEIVED = new AtomicLong();

	private final String name;

	private final int port;

	private final AtomicLong looks = new AtomicLong();

	private volatile boolean ready = true;

	private @Nullable Undertow server;

	Backend(String name, int port) {
		this.name = name;
		this.port = port;
	}

	int port() {
		return this.port;
	}

	void ready(boolean ready) {
		this.ready = ready;
	}

	long looks() {
		return this.looks.get();
	}

	static void tell(String text) {
		EVENTS.add(text);
	}

	static long received() {
		return RECEIVED.get();
	}

	void start() {
		RECEIVED.set(0);
		Undertow started = Undertow.builder()
			.setServerOption(UndertowOptions.SHUTDOWN_TIMEOUT, 0)
			.setIoThreads(1)
			.setWorkerThreads(4)
			.setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L)
			.addHttpListener(this.port, "localhost", Handlers.path()
				.addExactPath("/who", (exchange) -> exchange.getResponseSender().send(this.name))
				.addExactPath("/host", (exchange) -> exchange.getResponseSender().send(exchange.getHostAndPort()))
				.addExactPath("/actuator/health/readiness", this::health)
				.addExactPath("/events", new BlockingHandler(Backend::events))
				.addExactPath("/upload", new BlockingHandler(Backend::upload))
				.addExactPath("/socket", Handlers.websocket((exchange, channel) -> {
					channel.getReceiveSetter().set(new Echo());
					channel.resumeReceives();
				})))
			.build();
		started.start();
		this.server = started;
	}

	void stop() {
		if (this.server != null) {
			this.server.stop();
			this.server = null;
		}
	}

	private void health(HttpServerExchange exchange) {
		this.looks.incrementAndGet();
		exchange.setStatusCode(this.ready ? 200 : 503);
	}

	private static void events(HttpServerExchange exchange) throws IOException, InterruptedException {
		exchange.getOutputStream().write(":\n".getBytes(StandardCharsets.UTF_8));
		exchange.getOutputStream().flush();
		for (int event = 0; event < 5; event++) {
			exchange.getOutputStream().write(EVENTS.take().getBytes(StandardCharsets.UTF_8));
			exchange.getOutputStream().flush();
		}
	}

	private static void upload(HttpServerExchange exchange) throws IOException {
		byte[] buffer = new byte[8192];
		int read = exchange.getInputStream().read(buffer);
		while (read >= 0) {
			RECEIVED.addAndGet(read);
			read = exchange.getInputStream().read(buffer);
		}
		exchange.getResponseSender().send(String.valueOf(RECEIVED.get()));
	}

	private static final class Echo extends AbstractReceiveListener {

		@Override
		protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
			WebSockets.sendText(message.getData(), channel, null);
		}

	}

}
