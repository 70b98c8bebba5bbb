package mx.gob.colima.mesa.e2e.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Live streams of the API that stay open, each over a connection of its own.
 */
public final class OpenStreams implements AutoCloseable {

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<InputStream> open = new ArrayList<>();

	private final HttpRequest request;

	/**
	 * No streams yet.
	 * @param desk the running platform
	 * @param token a token of a machine that may listen
	 */
	public OpenStreams(Desk desk, String token) {
		this.request = HttpRequest.newBuilder(URI.create(desk.api() + "/stream"))
			.header("Authorization", "Bearer " + token)
			.build();
	}

	/**
	 * Opens one more, and waits for what it says at once.
	 */
	public void openOne() {
		try {
			HttpResponse<InputStream> answer = this.http.send(this.request, HttpResponse.BodyHandlers.ofInputStream());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(answer.statusCode() + " after " + this.open.size()
						+ " streams; MESA_STREAM_LIMIT of ./mesa up allows more");
			}
			this.open.add(answer.body());
			if (answer.body().read() < 0) {
				throw new IllegalStateException("the stream ended");
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.http.shutdownNow();
	}

}
