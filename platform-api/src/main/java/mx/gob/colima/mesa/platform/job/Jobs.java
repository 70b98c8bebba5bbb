package mx.gob.colima.mesa.platform.job;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.job.JobOutcome;
import mx.gob.colima.mesa.contract.job.JobRunView;
import mx.gob.colima.mesa.contract.job.JobView;
import mx.gob.colima.mesa.platform.shared.AuditTrail;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Pages;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The jobs as DTI sees them.
 */
@Component
@Transactional
public class Jobs {

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final String RUN = "id, started_at, ended_at, outcome, handled, error, replica from job_run ";

	private static final String JOBS = """
			select j.name, j.next_run_at, j.failures, r.* from job j left join lateral (select %s
				where job = j.name order by id desc limit 1) r on true
			where j.name = any(:names) order by j.name""".formatted(RUN);

	private static final String DUE = """
			update job set next_run_at = :now, planned_at = :now
			where name = :name and (lease_until is null or lease_until <= clock_timestamp())""";

	private final DatabaseClient database;

	private final Map<String, ScheduledJob> known;

	private final AuditTrail trail;

	private final Clock clock;

	Jobs(DatabaseClient database, List<ScheduledJob> known, AuditTrail trail, Clock clock) {
		this.database = database;
		this.known = known.stream().collect(Collectors.toUnmodifiableMap(ScheduledJob::name, Function.identity()));
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Lists all jobs by name.
	 * @return the only page
	 */
	@Transactional(readOnly = true)
	public Mono<Page<JobView>> list() {
		return read(this.known.keySet().toArray(String[]::new)).map((jobs) -> new Page<>(jobs, null));
	}

	/**
	 * Lists runs of a job, latest first.
	 * @param name the job
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page; {@code not_found} if there is no such job
	 */
	@Transactional(readOnly = true)
	public Mono<Page<JobRunView>> runs(String name, @Nullable String after, int limit) {
		if (!this.known.containsKey(name)) {
			return Mono.error(Fault::notFound);
		}
		return this.database.sql("select " + RUN + "where job = :name and id < :after order by id desc limit :limit")
			.bind("name", name)
			.bind("after", (after != null) ? Cursor.decode(after, 1).uuid(0) : NEWEST)
			.bind("limit", limit + 1)
			.map(Jobs::run)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.id()), (row) -> row));
	}

	/**
	 * Makes a job due, unless it is at work.
	 * @param name the job
	 * @return the job; {@code not_found} if there is no such job
	 */
	public Mono<JobView> runNow(String name) {
		if (!this.known.containsKey(name)) {
			return Mono.error(Fault::notFound);
		}
		return this.database.sql(DUE)
			.bind("now", this.clock.instant())
			.bind("name", name)
			.fetch()
			.rowsUpdated()
			.then(this.trail.changed("job.run", name, null, 200))
			.then(read(name).map(List::getFirst));
	}

	private Mono<List<JobView>> read(String... names) {
		return this.database.sql(JOBS).bind("names", names).map(this::job).all().collectList();
	}

	private JobView job(Readable row) {
		String name = Columns.text(row, "name");
		Schedule schedule = Objects.requireNonNull(this.known.get(name)).schedule();
		return new JobView(name, (schedule instanceof Schedule.Every every) ? every.period() : null,
				(schedule instanceof Schedule.Daily daily) ? daily.time() : null, Columns.instant(row, "next_run_at"),
				Columns.number(row, "failures"), (row.get("id", UUID.class) != null) ? run(row) : null);
	}

	private static JobRunView run(Readable row) {
		return new JobRunView(Columns.uuid(row, "id"), Columns.instant(row, "started_at"),
				row.get("ended_at", Instant.class), JobOutcome.valueOf(Columns.text(row, "outcome")),
				row.get("handled", Long.class), row.get("error", String.class), Columns.text(row, "replica"));
	}

}
