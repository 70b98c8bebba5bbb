package mx.gob.colima.mesa.bench.call;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import mx.gob.colima.mesa.local.report.Fault;

/**
 * The API as programs call it. A call whose answer is lost is sent again, with the same
 * key, until there is one.
 */
public final class Api {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final long TOKEN_NANOS = Duration.ofSeconds(70).toNanos();

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final Map<String, Token> tokens = new ConcurrentHashMap<>();

	private final String url;

	private final UnaryOperator<String> signIn;

	/**
	 * An API.
	 * @param url its address with the version
	 * @param signIn makes an access token of a user name
	 */
	public Api(String url, UnaryOperator<String> signIn) {
		this.url = url;
		this.signIn = signIn;
	}

	/**
	 * Reads what is open to anybody.
	 * @param address the address
	 * @return the answer
	 * @throws IOException if there is none
	 */
	public static Answer open(URI address) throws IOException {
		return send(HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build());
	}

	/**
	 * Reads, once.
	 * @param username who reads
	 * @param path the path behind the version
	 * @return the answer
	 * @throws IOException if there is none
	 */
	public Answer get(String username, String path) throws IOException {
		return send(request(username, path).GET().build());
	}

	/**
	 * Downloads a file, once.
	 * @param username who downloads
	 * @param path the path behind the version
	 * @return its bytes
	 * @throws IOException if they did not come
	 */
	public byte[] download(String username, String path) throws IOException {
		HttpResponse<byte[]> answer = send(request(username, path).GET().build(),
				HttpResponse.BodyHandlers.ofByteArray());
		if (answer.statusCode() != 200) {
			throw new IOException(answer.statusCode() + " at " + path);
		}
		return answer.body();
	}

	/**
	 * Does something exactly once.
	 * @param username who does it
	 * @param deed what
	 * @param goOn whether to go on trying
	 * @return the answer
	 * @throws IOException if there was none when trying ended
	 */
	public Answer once(String username, Sending deed, BooleanSupplier goOn) throws IOException {
		return Retry.until(goOn, () -> {
			Answer answer = send(deed.on(request(username, deed.path())));
			if (answer.again()) {
				this.tokens.remove(username);
				throw new IOException(answer.toString());
			}
			return answer;
		});
	}

	/**
	 * An access token that lives for another while.
	 * @param username whose
	 * @return the token
	 * @throws IOException if nobody signs in now
	 */
	public String token(String username) throws IOException {
		try {
			return fresh(username);
		}
		catch (Fault ex) {
			throw new IOException(ex);
		}
	}

	private String fresh(String username) {
		return this.tokens
			.compute(username, (name, known) -> (known != null && System.nanoTime() - known.taken() < TOKEN_NANOS)
					? known : new Token(this.signIn.apply(name), System.nanoTime()))
			.value();
	}

	private HttpRequest.Builder request(String username, String path) throws IOException {
		return HttpRequest.newBuilder(URI.create(this.url + path))
			.timeout(PATIENCE)
			.header("Authorization", "Bearer " + token(username));
	}

	private static Answer send(HttpRequest request) throws IOException {
		HttpResponse<String> answer = send(request, HttpResponse.BodyHandlers.ofString());
		return new Answer(answer.statusCode(), answer.body());
	}

	private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) throws IOException {
		try {
			return CLIENT.send(request, body);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	private record Token(String value, long taken) {
	}

}
