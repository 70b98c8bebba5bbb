package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

import mx.gob.colima.mesa.bench.load.Usage;
import mx.gob.colima.mesa.bench.load.Wrk;
import mx.gob.colima.mesa.local.PastWish;

/**
 * All figures of the API in one run, with the databases that they need, which are built
 * once.
 */
public final class Figures {

	private static final int RESIDENT_MIB = 300;

	private static final int REQUESTS_PER_PERSON = 16;

	private static final PastWish LITTLE = new PastWish(10_000, 0);

	private final PrintStream out;

	private final Path folder;

	/**
	 * Figures about databases in a folder.
	 * @param folder the folder, which stays
	 * @param out where they are written
	 */
	public Figures(Path folder, PrintStream out) {
		this.folder = folder;
		this.out = out;
	}

	/**
	 * Measures.
	 * @param requests how many requests the large database has
	 * @param seconds length of each run
	 * @param rounds how many runs of each
	 * @return 0, or 1 if a goal is missed
	 * @throws IOException if load cannot be made
	 * @throws SQLException if the database refuses
	 */
	public int run(int requests, int seconds, int rounds) throws IOException, SQLException {
		Sheet sheet = new Sheet(this.out);
		sheet.say("figure.machine", Machine.told());
		Duration time = Duration.ofSeconds(seconds);
		try (House large = House.open("large", this.folder.resolve("large"),
				new PastWish(requests, requests / REQUESTS_PER_PERSON), this.out);
				House small = House.open("small", this.folder.resolve("small"), LITTLE, this.out);
				Bare bare = Bare.start(large);
				Wrk wrk = new Wrk()) {
			new Reads(wrk, sheet, time, rounds).run(large, small, bare);
			new Search(sheet).run(large);
			new Writes(wrk, sheet, time, rounds).run(large);
			sheet.atMost("API resident after the benchmark", Usage.residentMib(large.api()), RESIDENT_MIB, " MiB");
		}
		return (sheet.missed() == 0) ? 0 : 1;
	}

}
