package mx.gob.colima.mesa.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import mx.gob.colima.mesa.bench.figures.Figures;
import mx.gob.colima.mesa.local.report.Fault;

/**
 * What {@code ./mesa bench} does once everything is built.
 */
public final class Bench {

	private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

	private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

	private Bench() {
	}

	/**
	 * Runs one part.
	 * @param arguments its name and its options
	 */
	public static void main(String[] arguments) {
		int exit = 1;
		try {
			Options options = Options.of(List.of(arguments));
			exit = switch (options.part()) {
				case "" ->
					new Figures(Path.of(System.getenv().getOrDefault("MESA_BENCH", ".mesa-bench")).toAbsolutePath(),
							OUT)
						.run(options.number("--requests", 1_000_000), options.number("--seconds", 6),
								options.number("--rounds", 5));
				case "crash" -> new CrashPart(OUT).run(options.number("--kills", 100), options.seed());
				case "abort" -> new AbortPart(OUT).run(options.number("--calls", 3000), options.seed());
				default -> throw new IllegalArgumentException(Texts.get("fault.part", options.part()));
			};
		}
		catch (IllegalArgumentException | Fault ex) {
			ERR.println("mesa: " + ex.getMessage());
		}
		catch (Exception ex) {
			ex.printStackTrace(ERR);
		}
		System.exit(exit);
	}

}
