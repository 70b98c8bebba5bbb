package mx.gob.colima.mesa.bench.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Calls by <a href="https://github.com/wg/wrk">wrk</a>, of Debian's package.
 */
public final class Wrk implements AutoCloseable {

	private static final Pattern RESULT = Pattern.compile("MESA (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");

	private final Path folder;

	private final Path script;

	/**
	 * A wrk with a folder for what it reads.
	 * @throws IOException if there is no folder for it
	 */
	public Wrk() throws IOException {
		// what it sends holds tokens
		this.folder = Files.createTempDirectory("mesa-wrk",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		this.script = this.folder.resolve("calls.lua");
		try (InputStream given = Objects.requireNonNull(Wrk.class.getResourceAsStream("calls.lua"))) {
			Files.copy(given, this.script, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/**
	 * Sends calls by turns, as many as are answered.
	 * @param url address of the server, without a path
	 * @param calls the calls
	 * @param connections how many at once
	 * @param time for how long
	 * @return how it went
	 * @throws IOException if wrk does not run
	 */
	public Load run(String url, List<Call> calls, int connections, Duration time) throws IOException {
		Path list = this.folder.resolve("calls.txt");
		Files.write(list, calls.stream().map(Call::line).toList());
		String told = Tool.run(List.of("wrk", "-t1", "-c" + connections, "-d" + time.toSeconds() + "s", "--timeout",
				"10s", "-s", this.script.toString(), url, "--", list.toString()));
		MatchResult result = RESULT.matcher(told)
			.results()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("wrk said: " + told));
		return new Load(number(result, 1), number(result, 2), number(result, 3), number(result, 4), number(result, 5));
	}

	private static long number(MatchResult result, int group) {
		return Long.parseLong(result.group(group));
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.folder.resolve("calls.txt"));
		Files.deleteIfExists(this.script);
		Files.deleteIfExists(this.folder);
	}

	/**
	 * One call.
	 *
	 * @param method its method
	 * @param path its path with the query
	 * @param token the access token; empty for none
	 * @param body the body in JSON; empty for none
	 */
	public record Call(String method, String path, String token, String body) {

		/**
		 * A read.
		 * @param path the path with the query
		 * @param token the access token; empty for none
		 * @return the call
		 */
		public static Call get(String path, String token) {
			return new Call("GET", path, token, "");
		}

		String line() {
			return String.join("\t", this.method, this.path, this.token, this.body);
		}

	}

	/**
	 * How it went.
	 *
	 * @param calls how many were answered
	 * @param micros for how long, in microseconds
	 * @param p50 median of the answers, in microseconds
	 * @param p99 99th percentile, in microseconds
	 * @param failed how many were no success
	 */
	public record Load(long calls, long micros, long p50, long p99, long failed) {

		/**
		 * Answers per second.
		 * @return the rate
		 */
		public double rate() {
			return this.calls * 1e6 / this.micros;
		}

	}

}
