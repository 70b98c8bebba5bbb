package mx.gob.colima.mesa.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.platform.shared.BackgroundLoop;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs jobs when they are due: takes one, shows that it is alive while it runs, and
 * writes down how it went. Any number of replicas may do so at once.
 */
@Component
class JobRunner implements BackgroundLoop {

	private static final Log logger = LogFactory.getLog(JobRunner.class);

	private static final Caller.Platform QUEUE = new Caller.Platform(Door.WORKER, null, "jobs");

	private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	private static final int DOUBLINGS = 6;

	private static final int TRIES = 4;

	private static final int MOST_WORDS = 200;

	private final Turns turns;

	private final Map<String, ScheduledJob> jobs;

	private final JobProperties properties;

	private final Clock clock;

	private final ZoneId zone;

	JobRunner(Turns turns, List<ScheduledJob> jobs, JobProperties properties, Clock clock,
			@Value("${mesa.zone}") ZoneId zone) {
		this.turns = turns;
		this.jobs = jobs.stream().collect(Collectors.toUnmodifiableMap(ScheduledJob::name, Function.identity()));
		this.properties = properties;
		this.clock = clock;
		this.zone = zone;
	}

	@Override
	public String name() {
		return "jobs";
	}

	// A database that is away for a moment ends no run that goes on, so looking is tried
	// again in its place. As many run side by side as are due: each has one turn at most.
	@Override
	public Flux<String> run() {
		Retry again = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
			.maxBackoff(Duration.ofSeconds(10))
			.transientErrors(true)
			.doBeforeRetry((signal) -> logger.warn("cannot look for jobs: " + signal.failure()));
		return register().thenMany(Flux.interval(this.properties.poll())
			.onBackpressureDrop()
			.concatMap((tick) -> take().retryWhen(again).expand((turn) -> take().retryWhen(again)), 1)
			.flatMap(this::work, Integer.MAX_VALUE));
	}

	/**
	 * Makes all jobs known.
	 * @return completes when written
	 */
	Mono<Void> register() {
		return Flux.fromIterable(this.jobs.values()).concatMap((job) -> Mono.defer(() -> {
			Instant now = this.clock.instant();
			return bound(this.turns.register(job.name(), now, job.schedule().next(now, this.zone)));
		})).then();
	}

	/**
	 * Runs one job, if one is due.
	 * @return its name; empty if none is due
	 */
	Mono<String> one() {
		return take().flatMap(this::work);
	}

	private Mono<Turns.Turn> take() {
		return Mono.defer(() -> bound(this.turns.take(this.jobs.keySet(), this.clock.instant(), this.properties.lease(),
				this.properties.replica() + "-" + ProcessHandle.current().pid())));
	}

	private Mono<String> work(Turns.Turn turn) {
		ScheduledJob job = Objects.requireNonNull(this.jobs.get(turn.job()));
		Mono<Long> run = TenantContext.runAs(new Caller.Platform(Door.WORKER, null, job.name()),
				Mono.defer(job::run).defaultIfEmpty(0L));
		return Mono.firstWithSignal(run, kept(turn))
			.map((handled) -> new Turns.End(handled, null))
			.onErrorResume((thrown) -> Mono.just(failed(turn, thrown)))
			.flatMap((end) -> ended(turn, job, end))
			// what could not be written down is found abandoned, and run again
			.onErrorResume((thrown) -> Mono.fromRunnable(() -> logger.error("cannot end " + job.name(), thrown)))
			.thenReturn(job.name());
	}

	// Fails as soon as another one has the job, or when it cannot be known who has.
	private Mono<Long> kept(Turns.Turn turn) {
		Duration lease = this.properties.lease();
		Retry again = Retry.fixedDelay(TRIES, lease.dividedBy(30));
		return Flux.interval(lease.dividedBy(3))
			.onBackpressureDrop()
			.concatMap((tick) -> bound(this.turns.renew(turn, lease)).retryWhen(again), 1)
			.filter((ours) -> !ours)
			.next()
			.flatMap((lost) -> Mono.error(new JobException("lease_lost")));
	}

	private static Turns.End failed(Turns.Turn turn, Throwable thrown) {
		logger.warn("job " + turn.job() + " failed, " + (turn.failures() + 1) + " in a row", thrown);
		return new Turns.End(null, said(thrown));
	}

	private Mono<Void> ended(Turns.Turn turn, ScheduledJob job, Turns.End end) {
		return Mono.defer(() -> {
			Instant now = this.clock.instant();
			Instant regular = job.schedule().next(now, this.zone);
			Instant again = now.plus(pause(turn.failures()));
			Instant next = (end.error() != null && again.isBefore(regular)) ? again : regular;
			return bound(this.turns.end(turn, end, now, next));
		});
	}

	/**
	 * The pause after a failure: a minute, doubled with each, one hour at most.
	 * @param failures how often it had failed in a row before
	 * @return the pause
	 */
	static Duration pause(int failures) {
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, DOUBLINGS));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	// Messages of what was thrown may quote a row: they are for the log alone.
	private static String said(Throwable thrown) {
		String code = (thrown instanceof JobException) ? String.valueOf(thrown.getMessage())
				: thrown.getClass().getSimpleName();
		return code.substring(0, Math.min(MOST_WORDS, code.length()));
	}

	private static <T> Mono<T> bound(Mono<T> work) {
		return TenantContext.runAs(QUEUE, work);
	}

}
