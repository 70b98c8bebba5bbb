package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.TestIssuer;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

class AbortedStreamTests extends RunningApi {

	@Autowired
	private StreamHub hub;

	@LocalServerPort
	private int port;

	@Test
	void clientsThatResetAtAnyMomentLeaveNoStreamOpen() throws IOException {
		// Each second one asks what it missed: no connection to the database may stay
		// behind.
		String call = "GET /api/v1/stream HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
				+ "Authorization: Bearer " + TestIssuer.token(Sample.MACHINE) + "\r\n";
		String last = "Last-Event-ID: " + UUID.randomUUID() + "\r\n";
		for (int i = 0; i < 150; i++) {
			try (Socket socket = new Socket(URI.create("http://localhost").getHost(), this.port)) {
				// A linger of zero closes by RST.
				socket.setSoLinger(true, 0);
				socket.getOutputStream()
					.write((call + ((i % 2 == 0) ? last : "") + "\r\n").getBytes(StandardCharsets.US_ASCII));
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(Duration.ofMillis(4).toNanos()));
			}
		}
		// Calls may still wait to be accepted: only a second without any stream says that
		// they all ended.
		List<Integer> quiet = Flux.interval(Duration.ofMillis(50))
			.map((tick) -> this.hub.open())
			.buffer(20, 1)
			.filter((counts) -> counts.stream().allMatch((open) -> open == 0))
			.blockFirst(Duration.ofSeconds(30));
		assertThat(quiet).hasSize(20);
		as(Sample.MACHINE).get().uri("/actuator/health/readiness").exchange().expectStatus().isOk();
	}

}
