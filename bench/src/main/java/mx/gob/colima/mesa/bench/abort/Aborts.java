package mx.gob.colima.mesa.bench.abort;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import mx.gob.colima.mesa.bench.call.Api;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Calls that are cut by a reset at a random moment, as by phones that lose their network
 * or strangers with a loop. What they held must be free afterwards.
 */
public final class Aborts {

	private static final long LONGEST_NANOS = Duration.ofMillis(3).toNanos();

	private static final int CALLERS = 32;

	private static final String HTTP_OK = "HTTP/1.1 200";

	private static final Duration SETTLING = Duration.ofSeconds(30);

	private static final int QUIET = 20;

	/** Portal and administration listen with one stream each. */
	private static final int LISTENERS = 2;

	private final URI api;

	private final Random random;

	/**
	 * Aborts to come.
	 * @param api the API's address
	 * @param seed makes the same moments again
	 */
	public Aborts(String api, long seed) {
		this.api = URI.create(api);
		this.random = new Random(seed);
	}

	/**
	 * Cuts calls, in turn of those given, as many callers at once as make each other wait
	 * for a connection to the database.
	 * @param calls what is called
	 * @param count how many times
	 * @throws IOException if the API cannot be reached
	 */
	public void cut(List<Call> calls, int count) throws IOException {
		List<Future<Void>> callers = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(CALLERS)) {
			for (int i = 0; i < count; i++) {
				Call call = calls.get(i % calls.size());
				Moment moment = Moment.at(this.random);
				callers.add(threads.submit(() -> cut(call, moment)));
			}
			for (Future<Void> caller : callers) {
				caller.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IOException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	// A linger of zero closes by RST; a small buffer leaves most of an answer with the
	// API.
	private @Nullable Void cut(Call call, Moment moment) throws IOException {
		byte[] head = ("GET " + this.api.getPath() + call.path() + " HTTP/1.1\r\nHost: localhost\r\nAccept: "
				+ call.accept() + "\r\nAuthorization: Bearer " + call.token() + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(4096);
			socket.setSoTimeout((int) SETTLING.toMillis());
			socket.setSoLinger(true, 0);
			socket.connect(new InetSocketAddress(this.api.getHost(), this.api.getPort()));
			socket.getOutputStream().write(head);
			if (moment.answered() && !HTTP_OK
				.equals(new String(socket.getInputStream().readNBytes(HTTP_OK.length()), StandardCharsets.US_ASCII))) {
				throw new IOException("no good answer: " + call.path());
			}
			LockSupport.parkNanos(moment.nanos());
		}
		return null;
	}

	/**
	 * Waits until nothing is held for a whole second, for calls may still wait to be
	 * accepted.
	 * @return what is held in the end
	 */
	public Held settle() {
		URI health = this.api.resolve("/actuator/health/held");
		long deadline = System.nanoTime() + SETTLING.toNanos();
		Held held = held(health);
		int quiet = 0;
		while (quiet < QUIET && System.nanoTime() < deadline) {
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
			held = held(health);
			quiet = held.nothing() ? quiet + 1 : 0;
		}
		return held;
	}

	private static Held held(URI health) {
		try {
			JsonNode details = Api.open(health).json().path("components");
			return new Held(details.path("pools").path("details").path("acquired").asInt(-1),
					Math.max(0, details.path("streams").path("details").path("open").asInt(1000) - LISTENERS));
		}
		catch (IOException ex) {
			return new Held(-1, 0);
		}
	}

	/**
	 * When a call is cut.
	 *
	 * @param answered whether the answer has begun
	 * @param nanos how long after that, or after it was sent
	 */
	private record Moment(boolean answered, long nanos) {

		static Moment at(Random random) {
			return new Moment(random.nextBoolean(), random.nextLong(LONGEST_NANOS));
		}

	}

	/**
	 * A call to be cut.
	 *
	 * @param path path behind the version
	 * @param accept the media type that is asked for
	 * @param token access token
	 */
	public record Call(String path, String accept, String token) {

		/**
		 * A call for JSON.
		 * @param path path behind the version
		 * @param token access token
		 * @return the call
		 */
		public static Call json(String path, String token) {
			return new Call(path, "application/json", token);
		}

	}

	/**
	 * What the API holds for calls; -1 if it does not say.
	 *
	 * @param acquired connections to the database
	 * @param streams open streams beyond those of portal and administration
	 */
	public record Held(int acquired, int streams) {

		/**
		 * Whether nothing is held.
		 * @return whether it is
		 */
		public boolean nothing() {
			return this.acquired == 0 && this.streams == 0;
		}

	}

}
