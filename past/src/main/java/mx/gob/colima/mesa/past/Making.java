package mx.gob.colima.mesa.past;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import mx.gob.colima.mesa.past.bulk.Bulk;
import mx.gob.colima.mesa.past.bulk.Crowds;
import mx.gob.colima.mesa.past.lane.Lane;
import mx.gob.colima.mesa.past.script.Arrivals;
import mx.gob.colima.mesa.past.script.Author;
import mx.gob.colima.mesa.past.script.Stories;
import mx.gob.colima.mesa.past.world.BorrowedSubjects;
import mx.gob.colima.mesa.past.world.Dependency;
import mx.gob.colima.mesa.past.world.World;
import mx.gob.colima.mesa.past.world.WorldReader;
import mx.gob.colima.mesa.platform.servicelevel.OfferingForFiling;

/**
 * From an empty database to one with a past. What happened has no effects any more:
 * notices to live screens are told to nobody, for no API runs yet, and what would be sent
 * from the outbox begins as muted.
 */
public final class Making {

	private final PastSettings settings;

	private final Clock clock;

	private final Tally tally;

	private final Stories stories = Stories.load();

	/**
	 * Creates a making.
	 * @param settings what is wanted, and where
	 * @param clock tells when the past ends
	 * @param tally told how far it is
	 */
	public Making(PastSettings settings, Clock clock, Tally tally) {
		this.settings = settings;
		this.clock = clock;
		this.tally = tally;
	}

	/**
	 * Makes it.
	 * @return {@code false} if there are requests already, and nothing was made
	 * @throws SQLException when the database refuses
	 */
	public boolean run() throws SQLException {
		try (Connection connection = connect()) {
			if (!new Ground(connection).free(this.settings.again())) {
				return false;
			}
			if (this.settings.requests() > 0) {
				make(connection);
			}
			return true;
		}
	}

	private void make(Connection connection) throws SQLException {
		boolean bulk = this.settings.bulk();
		this.tally.begin(this.settings.requests());
		this.tally.phase("people");
		new Crowds(connection, this.stories).gather(bulk ? this.settings.requests() : 0, this.settings.people());
		try (BorrowedSubjects lent = BorrowedSubjects.lend(connection)) {
			Objects.requireNonNull(lent);
			World world = new WorldReader(connection).read();
			// as fine as the API's own clock, and no finer: what is sealed is read back
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
			Instant begin = latest(world.since(), now.minus(Duration.ofDays(this.settings.days())));
			try (Lane lane = Lane.open(this.settings.lane())) {
				List<OfferingForFiling> catalogue = catalogue(world, lane, now);
				Author author = new Author(world, catalogue, this.stories, this.settings.seed(), now);
				Arrivals arrivals = new Arrivals(catalogue.getFirst().ordinary().calendar(), begin, now);
				if (bulk) {
					new Bulk(connection, world.ordered(this.stories.largestFirst()), author, arrivals, this.tally)
						.make(this.settings.requests(), this.settings.seed(), lane.database());
				}
				else {
					new Lanes(this.settings, author, arrivals, this.stories, this.tally).make(world, lane);
				}
			}
		}
	}

	private static List<OfferingForFiling> catalogue(World world, Lane lane, Instant now) {
		Dependency any = world.dependencies().getFirst();
		return any.offerings()
			.values()
			.stream()
			.sorted()
			.map((offering) -> lane.offering(any, offering, now))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.settings.url(), "mesa_owner", this.settings.ownerPassword());
	}

	private static Instant latest(Instant first, Instant second) {
		return first.isAfter(second) ? first : second;
	}

}
