package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What the figures are of.
 */
final class Machine {

	private Machine() {
	}

	static String told() throws IOException {
		return Runtime.getRuntime().availableProcessors() + " × " + processor() + ", " + System.getProperty("os.name")
				+ " " + System.getProperty("os.version") + ", Java " + Runtime.version() + ", load "
				+ Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
	}

	private static String processor() throws IOException {
		try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
			return lines.filter((line) -> line.startsWith("model name"))
				.map((line) -> line.replaceAll(".*: ", ""))
				.findFirst()
				.orElse(System.getProperty("os.arch"));
		}
	}

}
