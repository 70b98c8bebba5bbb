package mx.gob.colima.mesa.past.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import mx.gob.colima.mesa.past.Shares;
import mx.gob.colima.mesa.past.Tally;
import mx.gob.colima.mesa.past.script.Arrivals;
import mx.gob.colima.mesa.past.script.Author;
import mx.gob.colima.mesa.past.script.Deed;
import mx.gob.colima.mesa.past.script.Life;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.World;
import mx.gob.colima.mesa.platform.catalog.Offering;
import mx.gob.colima.mesa.platform.seal.Folio;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;
import mx.gob.colima.mesa.platform.servicerequest.Chronicle;
import mx.gob.colima.mesa.platform.servicerequest.Sheets;

import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Makes a past too large for the use cases: in the order in which it was filed, a sheet
 * at a time, several being written while one is copied.
 */
public final class Bulk {

	private static final int PER_SHEET = 500;

	private final Connection connection;

	private final World world;

	private final Author author;

	private final Arrivals arrivals;

	private final Tally tally;

	/**
	 * Creates a bulk.
	 * @param connection a connection of {@code mesa_owner}
	 * @param world who and what there is, the largest dependency first
	 * @param author writes lives
	 * @param arrivals when they begin
	 * @param tally told how far it is
	 */
	public Bulk(Connection connection, World world, Author author, Arrivals arrivals, Tally tally) {
		this.connection = connection;
		this.world = world;
		this.author = author;
		this.arrivals = arrivals;
		this.tally = tally;
	}

	/**
	 * Makes it.
	 * @param count how many requests
	 * @param seed chance
	 * @param unused a client that is never asked
	 * @throws SQLException when the database refuses
	 */
	public void make(int count, long seed, DatabaseClient unused) throws SQLException {
		Cast cast = new Cast(this.connection, this.world, unused);
		Numbers numbers = new Numbers();
		Load load = new Load(this.connection);
		load.begin();
		this.tally.phase("requests");
		copy(filings(count, seed), cast, numbers, load);
		this.tally.phase("indexes");
		numbers.keep(this.connection);
		load.end();
	}

	private void copy(Filing[] filings, Cast cast, Numbers numbers, Load load) throws SQLException {
		int writers = Runtime.getRuntime().availableProcessors();
		Deque<CompletableFuture<Sheets>> ahead = new ArrayDeque<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
			for (int from = 0; from < filings.length; from += PER_SHEET) {
				List<Filing> part = Arrays.asList(filings).subList(from, Math.min(from + PER_SHEET, filings.length));
				Folio[] folios = part.stream()
					.map((filing) -> numbers.next(filing.dependency(), filing.at()))
					.toArray(Folio[]::new);
				ahead.add(CompletableFuture.supplyAsync(() -> write(part, folios, cast), threads));
				if (ahead.size() > 2 * writers) {
					copy(ahead, load);
				}
			}
			while (!ahead.isEmpty()) {
				copy(ahead, load);
			}
		}
	}

	private void copy(Deque<CompletableFuture<Sheets>> ahead, Load load) throws SQLException {
		Sheets sheets = ahead.remove().join();
		load.copy(sheets);
		this.tally.add(sheets.count());
	}

	private Sheets write(List<Filing> part, Folio[] folios, Cast cast) {
		Sheets sheets = new Sheets();
		for (int i = 0; i < folios.length; i++) {
			Filing filing = part.get(i);
			Life life = this.author.write(filing.dependency(), filing.number(), filing.at());
			Moments moments = new Moments(filing);
			Chronicle chronicle = Chronicle.file(cast.person(life.requester()), offering(life), life.body(),
					cast.beneficiary(life), folios[i], life.at(), moments);
			for (Deed deed : life.deeds()) {
				moments.at = deed.at();
				chronicle.act(cast.person(deed.actor()), deed.order(), deed.at(), cast.teams(), moments);
			}
			chronicle.write(sheets);
		}
		return sheets;
	}

	private static OfferingForFiling offering(Life life) {
		return new OfferingForFiling(new Offering(life.body().offeringId(), life.offering().offering().service()),
				life.offering().levels());
	}

	// One dependency holds 30 %, the next 10 %, the others a long tail.
	private Filing[] filings(int count, long seed) {
		List<Dependency> dependencies = this.world.dependencies();
		double[] weights = Sizes.of(dependencies.size());
		int[] shares = Shares.of(count, weights);
		Filing[] all = new Filing[count];
		int next = 0;
		for (int i = 0; i < shares.length; i++) {
			Instant[] times = this.arrivals.of(dependencies.get(i).id(), shares[i], seed);
			for (int number = 0; number < times.length; number++) {
				all[next++] = new Filing(dependencies.get(i), number, times[number]);
			}
		}
		Arrays.parallelSort(all, Comparator.comparing(Filing::at));
		return all;
	}

	/**
	 * A request that is filed.
	 */
	record Filing(Dependency dependency, int number, Instant at) {
	}

	/**
	 * Ids of the instant that is set.
	 */
	private static final class Moments implements Supplier<UUID> {

		private final SplittableRandom random;

		private Instant at;

		Moments(Filing filing) {
			this.random = new SplittableRandom(filing.dependency().id().getLeastSignificantBits() + filing.number());
			this.at = filing.at();
		}

		@Override
		public UUID get() {
			long high = (this.at.toEpochMilli() << 16) | 0x7000L | this.random.nextInt(1 << 12);
			return new UUID(high, 0x8000000000000000L | (this.random.nextLong() >>> 2));
		}

	}

}
