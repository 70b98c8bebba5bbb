package mx.gob.colima.mesa.local.door;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;

/**
 * The replicas of a face that answer. One that does not is left out until it does again;
 * the last one stays, so that the reason is the application's own.
 */
final class Replicas {

	private static final System.Logger logger = System.getLogger(Replicas.class.getName());

	/**
	 * One slow answer is none: whose session is on a replica that is left out must sign
	 * in again. A replica that takes no connection is passed over at once anyway.
	 */
	private static final int PATIENCE = 3;

	private final Map<Integer, Integer> failures = new TreeMap<>();

	private final List<Integer> serving = new CopyOnWriteArrayList<>();

	private final AtomicInteger turn = new AtomicInteger();

	private final Face face;

	private final LoadBalancingProxyClient client;

	private final Predicate<URI> healthy;

	Replicas(Face face, LoadBalancingProxyClient client, Predicate<URI> healthy) {
		this.face = face;
		this.client = client;
		this.healthy = healthy;
		face.replicas().forEach(this::admit);
	}

	// Asks each once.
	void look() {
		for (int port : this.face.replicas()) {
			boolean good = this.healthy.test(url(port).resolve("/actuator/health/readiness"));
			int failed = good ? 0 : this.failures.getOrDefault(port, 0) + 1;
			this.failures.put(port, failed);
			if (good && !this.serving.contains(port)) {
				admit(port);
				logger.log(System.Logger.Level.INFO, "{0}: {1} answers", this.face.name(), url(port));
			}
			else if (failed >= PATIENCE && this.serving.size() > 1 && this.serving.remove(Integer.valueOf(port))) {
				this.client.removeHost(url(port));
				logger.log(System.Logger.Level.WARNING, "{0}: {1} does not answer", this.face.name(), url(port));
			}
		}
	}

	boolean serves(String route) {
		return this.serving.stream().anyMatch((port) -> route(port).equals(route));
	}

	// The next in turn.
	String next() {
		List<Integer> now = List.copyOf(this.serving);
		return route(now.get(Math.floorMod(this.turn.getAndIncrement(), now.size())));
	}

	private void admit(int port) {
		this.client.addHost(url(port), route(port));
		this.serving.add(port);
	}

	private static String route(int port) {
		return String.valueOf(port);
	}

	private static URI url(int port) {
		return URI.create("http://localhost:" + port);
	}

}
