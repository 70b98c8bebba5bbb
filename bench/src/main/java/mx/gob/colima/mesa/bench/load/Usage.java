package mx.gob.colima.mesa.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What processes use, as Linux tells it in {@code /proc}.
 */
public final class Usage {

	/** {@code USER_HZ}, which is 100 on every architecture that Java 25 runs on. */
	private static final long MICROS_PER_TICK = 10_000;

	private static final int TICKS_FROM = 11;

	private Usage() {
	}

	/**
	 * Processor time of processes and of what they started and still runs.
	 * @param processes the processes
	 * @return the time in microseconds
	 */
	public static long cpuMicros(ProcessHandle... processes) {
		return Stream.of(processes)
			.flatMap((process) -> Stream.concat(Stream.of(process), process.descendants()))
			.mapToLong(Usage::ticks)
			.sum() * MICROS_PER_TICK;
	}

	/**
	 * Memory of a process that is in RAM.
	 * @param process the process
	 * @return the size in MiB
	 */
	public static long residentMib(ProcessHandle process) {
		try (Stream<String> lines = Files.lines(proc(process).resolve("status"))) {
			return lines.filter((line) -> line.startsWith("VmRSS:"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long ticks(ProcessHandle process) {
		try {
			String stat = Files.readString(proc(process).resolve("stat"));
			// the name, in parentheses, may hold blanks
			String[] words = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
			return Long.parseLong(words[TICKS_FROM]) + Long.parseLong(words[TICKS_FROM + 1]);
		}
		catch (IOException ex) {
			return 0;
		}
	}

	private static Path proc(ProcessHandle process) {
		return Path.of("/proc", String.valueOf(process.pid()));
	}

}
