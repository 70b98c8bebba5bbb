package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.outside.Document.Operation;
import mx.gob.colima.mesa.platform.support.OwnApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.support.WhoMayCall;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a stopwatch tells what is another's from what is not there: for each operation
 * that reads one thing, calls with an id of SEFOME and calls with an id of nobody, by
 * turns, as a requester or coordinator of SECTUR. No test of every build;
 * docs/measurements.md says how to run it.
 */
class TellingApartBench {

	private static final int CALLS = Integer.getInteger("mesa.apart.calls", 1_000);

	private static final int WARM_UP = 300;

	private static final Set<Role> ROLES = EnumSet.of(Role.REQUESTER, Role.COORDINATOR);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private int port;

	@Test
	void aStopwatchDoesNotTellAnothersFromNothing() throws IOException, InterruptedException {
		StringBuilder table = new StringBuilder("\n%-42s %10s %10s %8s %9s%n".formatted("median of " + CALLS + ", µs",
				"another's", "nobody's", "ratio", "p90 ratio"));
		double worst = 0;
		try (OwnApi api = OwnApi.start("logging.level.root=ERROR")) {
			this.port = api.port();
			Population population = Population.of(api.port());
			String served = population.call(null, "GET", "/v3/api-docs", "").body();
			for (Operation operation : Document.read(served.getBytes(StandardCharsets.UTF_8)).operations()) {
				if (operation.method().equals("GET") && operation.path().contains("{id}")
						&& !Collections.disjoint(WhoMayCall.roles(operation.toString()), ROLES)) {
					worst = Math.max(worst, measure(operation, population, table));
				}
			}
		}
		System.out.println(table);
		assertThat(worst).as("widest gap between medians").isLessThan(0.10);
	}

	private double measure(Operation operation, Population population, StringBuilder table)
			throws IOException, InterruptedException {
		String collection = operation.path().split("/")[3];
		String ours = Objects.requireNonNull(population.known().get(collection)).getFirst();
		SplittableRandom random = new SplittableRandom(7);
		long[][] nanos = new long[2][CALLS];
		for (int i = -WARM_UP; i < CALLS; i++) {
			// who goes first changes by chance, so that nothing comes always after the
			// same
			boolean swapped = random.nextBoolean();
			for (int turn = 0; turn < 2; turn++) {
				boolean another = (turn == 0) != swapped;
				String id = another ? ours
						: new UUID(0x0190000000007000L, random.nextLong() | Long.MIN_VALUE).toString();
				long took = call(operation, population, id);
				if (i >= 0) {
					nanos[another ? 0 : 1][i] = took;
				}
			}
		}
		List.of(nanos[0], nanos[1]).forEach(Arrays::sort);
		double ratio = (double) nanos[0][CALLS / 2] / nanos[1][CALLS / 2];
		double tail = (double) nanos[0][CALLS * 9 / 10] / nanos[1][CALLS * 9 / 10];
		table.append("%-42s %10d %10d %8.3f %9.3f%n".formatted(operation, nanos[0][CALLS / 2] / 1_000,
				nanos[1][CALLS / 2] / 1_000, ratio, tail));
		return Math.abs(ratio - 1);
	}

	// Whoever may call it at all, of another dependency.
	private static Sample stranger(Operation operation) {
		return WhoMayCall.roles(operation.toString()).contains(Role.REQUESTER) ? Sample.STRANGER
				: Sample.STRANGE_COORDINATOR;
	}

	// Over a connection that stays, so that making one hides nothing.
	private long call(Operation operation, Population population, String id) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://localhost:" + this.port + operation.path().replaceAll("\\{[^}]+}", id)))
			.header("Authorization", "Bearer " + population.token(stranger(operation)))
			.build();
		long began = System.nanoTime();
		int status = this.http.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
		long took = System.nanoTime() - began;
		assertThat(status).isEqualTo(404);
		return took;
	}

}
