package mx.gob.colima.mesa.bench.abort;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import mx.gob.colima.mesa.bench.call.Api;
import tools.jackson.databind.JsonNode;

/**
 * Calls that are cut by a reset at a random moment, as by phones that lose their network
 * or strangers with a loop. What they held must be free afterwards.
 */
public final class Aborts {

	private static final long LONGEST_NANOS = Duration.ofMillis(3).toNanos();

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
	 * Cuts calls, in turn of those given.
	 * @param calls what is called
	 * @param count how many times
	 * @throws IOException if the API cannot be reached
	 */
	public void cut(List<Call> calls, int count) throws IOException {
		for (int i = 0; i < count; i++) {
			Call call = calls.get(i % calls.size());
			byte[] head = ("GET " + this.api.getPath() + call.path() + " HTTP/1.1\r\nHost: localhost\r\nAccept: "
					+ call.accept() + "\r\nAuthorization: Bearer " + call.token() + "\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII);
			try (Socket socket = new Socket(this.api.getHost(), this.api.getPort())) {
				// A linger of zero closes by RST.
				socket.setSoLinger(true, 0);
				socket.getOutputStream().write(head);
				LockSupport.parkNanos(this.random.nextLong(LONGEST_NANOS));
			}
		}
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

		boolean nothing() {
			return this.acquired == 0 && this.streams == 0;
		}

	}

}
