package mx.gob.colima.mesa.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import mx.gob.colima.mesa.bench.crash.Crashes;
import mx.gob.colima.mesa.bench.crash.Outcome;
import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.PlatformOptions;

/**
 * {@code ./mesa bench crash}: a platform of its own, killed again and again.
 */
final class CrashPart {

	private final PrintStream out;

	CrashPart(PrintStream out) {
		this.out = out;
	}

	int run(int kills) throws Exception {
		Path journal = Files.createTempFile("mesa-crash", ".log");
		long seed = System.nanoTime();
		try (LocalPlatform platform = Started.with(PlatformOptions.forCrashes(), this.out)) {
			Outcome outcome = new Crashes(platform, journal, seed, this.out::println).run(kills);
			this.out.println(Texts.get("crash.done", outcome.killed(), outcome.filed(), outcome.changed(),
					outcome.files(), outcome.lost(), outcome.chains(), journal));
			outcome.found().forEach(this.out::println);
			this.out.println(Texts.get(outcome.found().isEmpty() ? "crash.well" : "crash.broken",
					outcome.found().size(), String.valueOf(seed)));
			return outcome.found().isEmpty() ? 0 : 1;
		}
	}

}
