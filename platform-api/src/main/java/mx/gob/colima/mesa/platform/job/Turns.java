package mx.gob.colima.mesa.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import mx.gob.colima.mesa.contract.job.JobOutcome;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Ids;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose turn it is. Who takes a job has it for the length of a lease, as long as the
 * lease is renewed; who dies with it leaves it to others. Leases are in the time of the
 * database, so that neither a replica's clock nor one that is set makes two of one.
 */
@Repository
@Transactional
class Turns {

	// A shorter period, or an earlier time of the day, holds from the start on.
	private static final String REGISTER = """
			insert into job as j (name, next_run_at, planned_at) values (:name, :now, :now)
			on conflict (name) do update set next_run_at = :latest, planned_at = :now where j.next_run_at > :latest""";

	// What was planned after now was planned by a clock that went back since.
	private static final String TAKE = """
			update job j set lease_until = clock_timestamp() + :lease * interval '1 ms', leased_by = :replica,
				run_id = :run
			from (select name from job where name = any(:names)
				and (lease_until is null or lease_until <= clock_timestamp())
				and (next_run_at <= :now or planned_at > :future)
				order by next_run_at limit 1 for update skip locked) due
			where j.name = due.name returning j.name, j.failures""";

	private static final String ABANDON = """
			update job_run set outcome = 'ABANDONED', ended_at = greatest(started_at, :now)
			where job = :name and outcome = 'RUNNING'""";

	private static final String BEGIN = """
			insert into job_run (id, job, started_at, outcome, replica) values (:run, :name, :now, 'RUNNING', :replica)""";

	private static final String RENEW = """
			update job set lease_until = clock_timestamp() + :lease * interval '1 ms'
			where name = :name and run_id = :run""";

	// Whoever comes late, after another one took it, changes nothing.
	private static final String RELEASE = """
			update job set next_run_at = :next, planned_at = :now, failures = :failures, lease_until = null,
				leased_by = null, run_id = null where name = :name and run_id = :run""";

	private static final String END = """
			update job_run set outcome = :outcome, ended_at = :now, handled = :handled, error = :error
			where id = :run and outcome = 'RUNNING'""";

	private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

	private final DatabaseClient database;

	private final Ids ids;

	Turns(DatabaseClient database, Ids ids) {
		this.database = database;
		this.ids = ids;
	}

	/**
	 * Makes a job known; a new one is due at once.
	 * @param name the job
	 * @param now the instant
	 * @param latest when it runs at the latest
	 * @return completes when written
	 */
	Mono<Void> register(String name, Instant now, Instant latest) {
		return this.database.sql(REGISTER)
			.bind("name", name)
			.bind("now", now)
			.bind("latest", latest)
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Takes one job that is due and that nobody has.
	 * @param names those that this replica knows
	 * @param now the instant
	 * @param lease how long it is had
	 * @param replica who takes it
	 * @return the turn; empty if none is due
	 */
	Mono<Turn> take(Collection<String> names, Instant now, Duration lease, String replica) {
		UUID run = this.ids.next();
		return this.database.sql(TAKE)
			.bind("names", names.toArray(String[]::new))
			.bind("now", now)
			.bind("future", now.plus(CLOCKS_DIFFER))
			.bind("lease", lease.toMillis())
			.bind("replica", replica)
			.bind("run", run)
			.map((row) -> new Turn(run, Columns.text(row, "name"), Columns.number(row, "failures")))
			.one()
			.flatMap((turn) -> begin(turn, now, replica).thenReturn(turn));
	}

	/**
	 * Shows that the run is alive.
	 * @param turn the run
	 * @param lease how much longer it is had
	 * @return whether it is still ours
	 */
	Mono<Boolean> renew(Turn turn, Duration lease) {
		return this.database.sql(RENEW)
			.bind("lease", lease.toMillis())
			.bind("name", turn.job())
			.bind("run", turn.run())
			.fetch()
			.rowsUpdated()
			.map((renewed) -> renewed > 0);
	}

	/**
	 * Ends a run that is still ours.
	 * @param turn the run
	 * @param end how it went
	 * @param now the instant
	 * @param next when the job is due again
	 * @return completes when written
	 */
	Mono<Void> end(Turn turn, End end, Instant now, Instant next) {
		Mono<Long> released = this.database.sql(RELEASE)
			.bind("next", next)
			.bind("now", now)
			.bind("failures", (end.error() != null) ? turn.failures() + 1 : 0)
			.bind("name", turn.job())
			.bind("run", turn.run())
			.fetch()
			.rowsUpdated();
		Mono<Long> written = this.database.sql(END)
			.bind("outcome", ((end.error() != null) ? JobOutcome.FAILED : JobOutcome.DONE).name())
			.bind("now", now)
			.bind("handled", Parameters.in(R2dbcType.BIGINT, end.handled()))
			.bind("error", Parameters.in(R2dbcType.VARCHAR, end.error()))
			.bind("run", turn.run())
			.fetch()
			.rowsUpdated();
		return released.then(written).then();
	}

	/**
	 * Forgets runs.
	 * @param oldest those that began before
	 * @return how many
	 */
	Mono<Long> forget(Instant oldest) {
		return this.database.sql("delete from job_run where started_at < :oldest and outcome <> 'RUNNING'")
			.bind("oldest", oldest)
			.fetch()
			.rowsUpdated();
	}

	private Mono<Void> begin(Turn turn, Instant now, String replica) {
		Mono<Long> left = this.database.sql(ABANDON).bind("now", now).bind("name", turn.job()).fetch().rowsUpdated();
		Mono<Long> begun = this.database.sql(BEGIN)
			.bind("run", turn.run())
			.bind("name", turn.job())
			.bind("now", now)
			.bind("replica", replica)
			.fetch()
			.rowsUpdated();
		return Flux.concat(left, begun).then();
	}

	/**
	 * A job in somebody's hands.
	 *
	 * @param run the run
	 * @param job name of the job
	 * @param failures how often it failed in a row before
	 */
	record Turn(UUID run, String job, int failures) {
	}

	/**
	 * How a run went.
	 *
	 * @param handled how many things it changed
	 * @param error why it failed; {@code null} if it did not
	 */
	record End(@Nullable Long handled, @Nullable String error) {
	}

}
