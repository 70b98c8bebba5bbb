package mx.gob.colima.mesa.platform.outside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import mx.gob.colima.mesa.platform.outside.Calls.Made;
import mx.gob.colima.mesa.platform.support.OwnApi;
import mx.gob.colima.mesa.platform.support.Sample;

/**
 * Calls an API with whatever {@link Calls} makes, and looks at each answer: no fault of
 * ours, nothing of our insides, nothing of another dependency, and no status that the
 * document does not know.
 */
final class NastyCalls {

	/** Of HTTP itself, whatever the operation. */
	private static final Set<Integer> ALWAYS = Set.of(400, 404, 405, 406, 413, 414, 415, 431);

	private static final Pattern INSIDES = Pattern
		.compile("Exception|\\bat (?:java|mx|org|io|reactor)\\.|\\bjava\\.|org\\.springframework"
				+ "|r2dbc|SQLSTATE|(?i:postgres|\\bselect\\b.{1,80}\\bfrom\\b|insert into|syntax error|duplicate key|violates|relation \")");

	private final Queue<String> faults = new ConcurrentLinkedQueue<>();

	private final Map<Integer, LongAdder> statuses = new ConcurrentSkipListMap<>();

	private final int port;

	private final Calls calls;

	private NastyCalls(int port) throws IOException {
		this.port = port;
		Population population = Population.of(port);
		byte[] served = population.call(null, "GET", "/v3/api-docs", "").body().getBytes(StandardCharsets.UTF_8);
		this.calls = new Calls(Document.read(served), population);
	}

	/**
	 * Makes and judges calls.
	 * @param first seed of the first
	 * @param count how many
	 * @return what is wrong, with what makes it again; empty if nothing
	 */
	static Outcome run(long first, int count) throws IOException {
		try (OwnApi api = OwnApi.start("logging.level.root=ERROR")) {
			NastyCalls run = new NastyCalls(api.port());
			try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
				LongStream.range(first, first + count).forEach((seed) -> threads.execute(() -> run.one(seed)));
			}
			Map<Integer, Long> statuses = new TreeMap<>();
			run.statuses.forEach((status, times) -> statuses.put(status, times.sum()));
			return new Outcome(List.copyOf(run.faults), statuses);
		}
	}

	private void one(long seed) {
		try {
			Made made = this.calls.make(seed);
			RawAnswer answer = RawAnswer.to(this.port, made.call());
			this.statuses.computeIfAbsent(answer.status(), (status) -> new LongAdder()).increment();
			judge(made, answer);
		}
		catch (IOException | RuntimeException ex) {
			this.faults.add("no answer: " + ex + " to seed " + seed);
		}
	}

	private void judge(Made made, RawAnswer answer) {
		if (answer.status() >= 500) {
			fault("a fault of ours", made, answer);
		}
		if (answer.status() == 0 && made.call().body().length < 65_536) {
			fault("no status", made, answer);
		}
		if (INSIDES.matcher(answer.body()).find()) {
			fault("tells of our insides", made, answer);
		}
		if (answer.headers().containsKey("x-injected")) {
			fault("carries a header of the caller", made, answer);
		}
		if (made.person() != null && Sample.SECTUR.equals(made.person().tenant())
				&& answer.body().contains(Population.MARK)) {
			fault("tells of another dependency", made, answer);
		}
		if (answer.status() >= 400 && !answer.body().isEmpty() && !isProblem(answer)) {
			fault("no problem", made, answer);
		}
		if (answer.status() != 0 && !ALWAYS.contains(answer.status()) && made.good()
				&& !made.operation().statuses().contains(String.valueOf(answer.status()))) {
			fault("a status that the document does not know", made, answer);
		}
	}

	private static boolean isProblem(RawAnswer answer) {
		return "application/problem+json".equals(answer.headers().get("content-type"))
				&& answer.body().contains("\"code\":") && answer.body().contains("\"traceId\":");
	}

	private void fault(String what, Made made, RawAnswer answer) {
		this.faults.add(what + ": " + answer + "\n  to " + made);
	}

	/**
	 * What came of it.
	 *
	 * @param faults what is wrong
	 * @param statuses how often each status came; 0 for calls that the server cut off
	 */
	record Outcome(List<String> faults, Map<Integer, Long> statuses) {
	}

}
