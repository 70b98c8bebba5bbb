package mx.gob.colima.mesa.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

import mx.gob.colima.mesa.bench.crash.Crashes;
import mx.gob.colima.mesa.bench.crash.Kill;
import mx.gob.colima.mesa.bench.crash.Outcome;
import mx.gob.colima.mesa.bench.crash.Part;
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

	int run(int kills, long seed) throws IOException, SQLException {
		Path journal = Files.createTempFile("mesa-crash", ".log");
		try (LocalPlatform platform = LocalPlatform.startForThisProcess(PlatformOptions.forCrashes(),
				this.out::println)) {
			Outcome outcome = new Crashes(platform, journal, seed, this::tell).run(kills);
			return report(outcome, journal, seed);
		}
	}

	private void tell(Kill kill) {
		this.out.println(Texts.get("crash.kill", kill.no(), kill.of(), name(kill.part()), kill.back().toMillis()));
	}

	private int report(Outcome outcome, Path journal, long seed) {
		boolean well = outcome.found().isEmpty();
		outcome.killed().forEach((part, times) -> this.out.println(Texts.get("crash.killed", name(part), times)));
		this.out.println(
				Texts.get("crash.acknowledged", outcome.filed(), outcome.portal(), outcome.changed(), outcome.files()));
		this.out.println(Texts.get("crash.lost", outcome.lost(), outcome.repeated()));
		this.out.println(Texts.get("crash.verified", outcome.chains(), journal));
		outcome.found().forEach(this.out::println);
		this.out.println(well ? Texts.get("crash.well")
				: Texts.get("crash.broken", outcome.found().size(), String.valueOf(seed)));
		return well ? 0 : 1;
	}

	private static String name(Part part) {
		return Texts.get("part." + part.name().toLowerCase(Locale.ROOT));
	}

}
