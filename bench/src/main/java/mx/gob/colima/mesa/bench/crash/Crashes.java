package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.bench.call.Visitor;
import mx.gob.colima.mesa.local.LocalPlatform;
import mx.gob.colima.mesa.local.application.Applications;
import mx.gob.colima.mesa.local.people.SignIn;

/**
 * Kills API, portal and PostgreSQL at random moments while people work, and looks
 * afterwards whether anything that was acknowledged is lost, doubled or broken.
 */
public final class Crashes {

	private static final int LIVES = 3;

	private static final int FILINGS = 2;

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final LocalPlatform platform;

	private final Path journal;

	private final Random random;

	private final Consumer<Kill> progress;

	/**
	 * Crashes to come.
	 * @param platform the platform, durable
	 * @param journal file into which is written what was asked and acknowledged
	 * @param seed makes the same moments again
	 * @param progress told each kill
	 */
	public Crashes(LocalPlatform platform, Path journal, long seed, Consumer<Kill> progress) {
		this.platform = platform;
		this.journal = journal;
		this.random = new Random(seed);
		this.progress = progress;
	}

	/**
	 * Kills so many times and looks.
	 * @param kills how many times
	 * @return what was found
	 * @throws IOException if the API does not answer in the end
	 * @throws SQLException if the database does not answer in the end
	 */
	public Outcome run(int kills) throws IOException, SQLException {
		Api api = new Api(this.platform.addresses().api(), this.platform::token);
		try (Journal written = new Journal(this.journal); Load load = new Load()) {
			people(api, written, load);
			Map<Part, Integer> killed = kill(kills);
			load.finish();
			return look(api, written, killed);
		}
	}

	private Outcome look(Api api, Journal written, Map<Part, Integer> killed) throws IOException, SQLException {
		try (Connection database = this.platform.database().connect(Applications.DATABASE)) {
			Findings findings = new Findings(database);
			findings.repeat(written, api);
			findings.compare(written);
			findings.download(written, api);
			int chains = findings.verify(api, this.platform.person("auditor", null).username());
			// Whether clocks and states agree with the histories, no call of the API
			// tells:
			// a check of the whole database has its place here.
			int portal = (int) written.filed().stream().filter(Journal.Filed::atPortal).count();
			return new Outcome(killed, written.filed().size(), portal, written.entries().size(), written.files().size(),
					written.lost(), written.repeated().size(), chains, findings.found());
		}
	}

	private void people(Api api, Journal written, Load load) throws IOException {
		SignIn manager = this.platform.person("service-manager", null);
		SignIn agent = this.platform.person("agent", null);
		Cast one = Cast.of(api, this.platform.person("requester", "SEFOME"), manager, agent);
		Cast other = Cast.of(api, this.platform.person("requester", "SECTUR"), manager, agent);
		for (int i = 0; i < LIVES; i++) {
			load.begin(new Life(api, (i % 2 == 0) ? one : other, written, load.patience()));
		}
		SignIn visitor = one.requester();
		for (int i = 0; i < FILINGS; i++) {
			load.begin(new PortalFiling(new Visitor(visitor.username(), visitor.password()),
					this.platform.addresses().portal() + "/sefome/solicitar/" + one.offering(), written,
					load.patience()));
		}
	}

	private Map<Part, Integer> kill(int kills) {
		Map<Part, Integer> killed = new EnumMap<>(Part.class);
		List<Part> next = new ArrayList<>();
		for (int i = 1; i <= kills; i++) {
			if (next.isEmpty()) {
				Collections.addAll(next, Part.values());
				Collections.shuffle(next, this.random);
			}
			Part part = next.removeLast();
			LockSupport.parkNanos(this.random.nextLong(LONGEST.toNanos()));
			long from = System.nanoTime();
			this.platform.kill(part.process());
			this.platform.revive(part.process());
			killed.merge(part, 1, Integer::sum);
			this.progress.accept(new Kill(i, kills, part, Duration.ofNanos(System.nanoTime() - from)));
		}
		return killed;
	}

}
