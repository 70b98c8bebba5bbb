package mx.gob.colima.mesa.local.door;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import mx.gob.colima.mesa.local.process.Health;

/**
 * Undertow's balancing proxy with the platform's settings. What an application answers
 * passes unchanged and unbuffered, bodies of any size and streams without end alike; what
 * did not reach a replica, or asks without changing anything, goes to another one.
 */
public final class Door implements AutoCloseable {

	private static final long LOOK_MILLIS = 500;

	/** A stream occupies a connection for as long as it is open. */
	private static final int MOST_CONNECTIONS = 8000;

	private static final int FURTHER_TRIES = 2;

	private final Undertow server;

	private final ScheduledExecutorService looks;

	private Door(Undertow server, ScheduledExecutorService looks) {
		this.server = server;
		this.looks = looks;
	}

	/**
	 * Opens the door and keeps it open until the process ends.
	 * @param arguments the faces, as {@link Face#text()}
	 */
	public static void main(String[] arguments) {
		Door door = open(Arrays.stream(arguments).map(Face::parse).toList(), Health::isGood);
		Runtime.getRuntime().addShutdownHook(new Thread(door::close, "door-close"));
	}

	static Door open(List<Face> faces, Predicate<URI> healthy) {
		Undertow.Builder builder = Undertow.builder()
			.setIoThreads(2)
			.setWorkerThreads(1)
			// 2 MB else; how large a body may be is up to the applications
			.setServerOption(UndertowOptions.MAX_ENTITY_SIZE, -1L);
		ScheduledExecutorService looks = Executors.newScheduledThreadPool(faces.size(),
				Thread.ofPlatform().name("look-", 0).daemon().factory());
		for (Face face : faces) {
			LoadBalancingProxyClient client = client();
			Replicas replicas = new Replicas(face, client, healthy);
			builder.addHttpListener(face.port(), "localhost", handler(face, client, replicas));
			looks.scheduleWithFixedDelay(replicas::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
		}
		Undertow server = builder.build();
		server.start();
		return new Door(server, looks);
	}

	private static LoadBalancingProxyClient client() {
		return new LoadBalancingProxyClient().setConnectionsPerThread(MOST_CONNECTIONS).setProblemServerRetry(1);
	}

	private static HttpHandler handler(Face face, LoadBalancingProxyClient client, Replicas replicas) {
		HttpHandler proxy = ProxyHandler.builder()
			.setProxyClient(client)
			.setMaxConnectionRetries(FURTHER_TRIES)
			.build();
		return face.sticky() ? new SameReplica(face, client, replicas, proxy) : proxy;
	}

	@Override
	public void close() {
		this.looks.shutdownNow();
		this.server.stop();
	}

}
