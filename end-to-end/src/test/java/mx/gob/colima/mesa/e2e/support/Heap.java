package mx.gob.colima.mesa.e2e.support;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import mx.gob.colima.mesa.local.process.Command;

/**
 * The heap of a Java process, as its own tool tells it.
 */
public final class Heap {

	private static final Pattern CLASS = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+(\\d+)\\s+(\\S+).*");

	// What a collection leaves where moving the rest would not have been worth while.
	private static final String FILLER = "jdk.internal.vm.Filler";

	private static final int READINGS = 3;

	private final String pid;

	Heap(long pid) {
		this.pid = String.valueOf(pid);
	}

	/**
	 * What is alive: each reading collects garbage first, and what one leaves to be
	 * finalised the next one finds gone.
	 * @return bytes, the least of some readings
	 */
	public long alive() {
		return LongStream.generate(this::reading).limit(READINGS).min().orElseThrow();
	}

	private long reading() {
		jcmd("GC.run");
		return jcmd("GC.class_histogram").lines()
			.map(CLASS::matcher)
			.filter(Matcher::matches)
			.filter((line) -> !line.group(2).contains(FILLER))
			.mapToLong((line) -> Long.parseLong(line.group(1)))
			.sum();
	}

	private String jcmd(String command) {
		String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
		Command.Result result = Command.run(List.of(tool, this.pid, command));
		if (result.exitCode() != 0) {
			throw new IllegalStateException(result.output());
		}
		return result.output();
	}

}
