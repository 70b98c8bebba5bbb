package mx.gob.colima.mesa.platform.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class JobRunnerTests extends RunningApi {

	private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");

	/** Before anything that the running API did. */
	private static final Instant NOON = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

	private static final Duration SOON = Duration.ofSeconds(20);

	private final AtomicInteger ran = new AtomicInteger();

	@Autowired
	private Turns turns;

	@BeforeEach
	@AfterEach
	void alone() {
		run("delete from job_run where job = 'trial'; delete from job where name = 'trial'");
	}

	@Test
	void aNewJobRunsAtOnceAndThenAtItsTimes() {
		register(NOON);
		assertThat(one(NOON)).isEqualTo("trial");
		assertThat(runs()).containsExactly("DONE 7 null");
		assertThat(one(NOON.plusSeconds(3599))).isNull();
		assertThat(one(NOON.plusSeconds(3600))).isEqualTo("trial");
		assertThat(runs()).containsExactly("DONE 7 null", "DONE 7 null");
	}

	@Test
	void ofManyReplicasOneRunsIt() {
		register(NOON);
		List<String> ran = Flux.range(0, 16)
			.flatMap((replica) -> runner(NOON, counted()).one())
			.collectList()
			.block(SOON);
		assertThat(ran).containsExactly("trial");
		assertThat(this.ran).hasValue(1);
		assertThat(runs()).hasSize(1);
	}

	@Test
	void whileOneIsAtWorkNoOtherBegins() {
		register(NOON);
		Sinks.One<Long> work = Sinks.one();
		Disposable slow = runner(NOON, work.asMono()).one().subscribe();
		Awaitility.await().untilAsserted(() -> assertThat(runs()).containsExactly("RUNNING null null"));
		assertThat(one(NOON.plus(Duration.ofDays(29)))).isNull();
		work.tryEmitValue(3L);
		Awaitility.await().untilAsserted(() -> assertThat(runs()).containsExactly("DONE 3 null"));
		assertThat(slow.isDisposed()).isTrue();
	}

	@Test
	void aRunThatTakesLongerThanItsLeaseKeepsItWhileItLives() {
		register(NOON);
		Sinks.One<Long> work = Sinks.one();
		Disposable slow = runner(NOON, work.asMono(), Duration.ofMillis(300)).one().subscribe();
		Awaitility.await().untilAsserted(() -> assertThat(runs()).hasSize(1));
		Awaitility.await()
			.during(Duration.ofSeconds(1))
			.atMost(Duration.ofSeconds(3))
			.until(() -> one(NOON.plusSeconds(9)) == null);
		slow.dispose();
	}

	@Test
	void whatADeadReplicaLeftIsAbandonedAndRunAgain() {
		register(NOON);
		Disposable dead = runner(NOON, Mono.never()).one().subscribe();
		Awaitility.await().untilAsserted(() -> assertThat(runs()).containsExactly("RUNNING null null"));
		dead.dispose();
		assertThat(one(NOON.plusSeconds(59))).isNull();
		leaseEnds();
		assertThat(one(NOON.plusSeconds(60))).isEqualTo("trial");
		assertThat(runs()).containsExactly("ABANDONED null null", "DONE 7 null");
	}

	@Test
	void whoLostTheLeaseIsStoppedAndChangesNothing() {
		register(NOON);
		Sinks.One<Long> work = Sinks.one();
		Disposable late = runner(NOON, work.asMono(), Duration.ofSeconds(3)).one().subscribe();
		Awaitility.await().untilAsserted(() -> assertThat(runs()).hasSize(1));
		leaseEnds();
		assertThat(one(NOON.plusSeconds(1))).isEqualTo("trial");
		Awaitility.await().until(late::isDisposed);
		assertThat(work.currentSubscriberCount()).isZero();
		assertThat(runs()).containsExactly("ABANDONED null null", "DONE 7 null");
		assertThat(one(NOON.plusSeconds(2))).isNull();
	}

	@Test
	void whatFailsIsTriedAgainLaterAndLaterAndIsSeen() {
		register(NOON);
		Mono<Long> broken = Mono.error(new IllegalStateException("of somebody"));
		runner(NOON, broken).one().block(SOON);
		assertThat(runs()).containsExactly("FAILED null IllegalStateException");
		assertThat(one(NOON.plusSeconds(59))).isNull();
		runner(NOON.plusSeconds(60), Mono.error(new JobException("too_many"))).one().block(SOON);
		assertThat(runs()).last().isEqualTo("FAILED null too_many");
		assertThat(ask("select failures || '' from job where name = 'trial'")).containsExactly("2");
		assertThat(one(NOON.plusSeconds(179))).isNull();
		assertThat(one(NOON.plusSeconds(180))).isEqualTo("trial");
		assertThat(ask("select failures || '' from job where name = 'trial'")).containsExactly("0");
	}

	@Test
	void thePauseDoublesUpToOneHour() {
		assertThat(IntStream.of(0, 1, 5, 6, 1000).mapToObj(JobRunner::pause)).containsExactly(Duration.ofMinutes(1),
				Duration.ofMinutes(2), Duration.ofMinutes(32), Duration.ofHours(1), Duration.ofHours(1));
	}

	@Test
	void whatAClockPlannedThatWentBackIsDue() {
		Instant ahead = NOON.plus(Duration.ofDays(29));
		register(ahead);
		one(ahead);
		assertThat(one(ahead.minusSeconds(240))).isNull();
		assertThat(one(NOON)).isEqualTo("trial");
		assertThat(one(NOON)).isNull();
	}

	@Test
	void aShorterPeriodHoldsFromTheStart() {
		register(NOON);
		one(NOON);
		run("update job set next_run_at = next_run_at + interval '1 day' where name = 'trial'");
		register(NOON);
		assertThat(one(NOON.plusSeconds(3600))).isEqualTo("trial");
	}

	@Test
	void aTimeOfTheDayIsThatOfMexicoCity() {
		Schedule midnight = Schedule.dailyAt(LocalTime.MIDNIGHT);
		assertThat(midnight.next(Instant.parse("2026-11-28T05:59:59Z"), MEXICO)).isEqualTo("2026-11-28T06:00:00Z");
		assertThat(midnight.next(Instant.parse("2026-11-28T06:00:00Z"), MEXICO)).isEqualTo("2026-11-29T06:00:00Z");
	}

	@Test
	void runsAreForgottenAfterAQuarter() {
		register(NOON);
		one(NOON);
		Instant later = NOON.plus(OldRuns.KEPT);
		assertThat(forget(later)).isZero();
		assertThat(forget(later.plusMillis(1))).isOne();
		assertThat(runs()).isEmpty();
	}

	private @Nullable Long forget(Instant now) {
		return TenantContext
			.runAs(new Caller.Platform(Door.WORKER, null, "test"),
					new OldRuns(this.turns, Clock.fixed(now, ZoneOffset.UTC)).run())
			.block(SOON);
	}

	private void register(Instant now) {
		runner(now, counted()).register().block(SOON);
	}

	private @Nullable String one(Instant now) {
		return runner(now, counted()).one().block(SOON);
	}

	private Mono<Long> counted() {
		return Mono.fromSupplier(() -> {
			this.ran.incrementAndGet();
			return 7L;
		});
	}

	private JobRunner runner(Instant now, Mono<Long> work) {
		return runner(now, work, Duration.ofMinutes(1));
	}

	private JobRunner runner(Instant now, Mono<Long> work, Duration lease) {
		ScheduledJob job = new ScheduledJob() {

			@Override
			public String name() {
				return "trial";
			}

			@Override
			public Schedule schedule() {
				return Schedule.every(Duration.ofHours(1));
			}

			@Override
			public Mono<Long> run() {
				return work;
			}

		};
		return new JobRunner(this.turns, List.of(job), new JobProperties(Duration.ofMillis(100), lease, "test"),
				Clock.fixed(now, ZoneOffset.UTC), MEXICO);
	}

	private static void leaseEnds() {
		run("update job set lease_until = clock_timestamp() where name = 'trial'");
	}

	private static List<String> runs() {
		return ask("select concat_ws(' ', outcome, coalesce(handled || '', 'null'), coalesce(error, 'null'))"
				+ " from job_run where job = 'trial' order by id");
	}

	private static List<String> ask(String question) {
		return Asked.of(database(), question);
	}

	private static void run(String sql) {
		PostgresServer.shared().runScript(database(), "set search_path = mesa, public; " + sql);
	}

}
