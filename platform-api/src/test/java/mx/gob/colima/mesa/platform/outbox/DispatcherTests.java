package mx.gob.colima.mesa.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import mx.gob.colima.mesa.contract.outbox.EffectTopic;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.RunningApi;
import mx.gob.colima.mesa.platform.support.Sample;
import mx.gob.colima.mesa.platform.tenancy.Caller;
import mx.gob.colima.mesa.platform.tenancy.Door;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class DispatcherTests extends RunningApi {

	/** Far enough that the running API takes nothing of it for due. */
	private static final Instant DUE = Instant.now().plus(3650, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

	private static final OutboxProperties PROPERTIES = new OutboxProperties(Duration.ofDays(1), Duration.ofMinutes(1),
			3);

	private final List<Effect> handled = new CopyOnWriteArrayList<>();

	private final List<UUID> added = new CopyOnWriteArrayList<>();

	@Autowired
	private DueEffects effects;

	@BeforeEach
	@AfterEach
	void alone() {
		run("delete from outbox where due_at > now() + interval '5 years'");
	}

	@Test
	void whatIsDueIsDoneOnceAndWrittenDown() {
		UUID cause = add(Sample.SEFOME, "PENDING", DUE);
		add(Sample.SEFOME, "PENDING", DUE.plusSeconds(1));
		add(Sample.SEFOME, "MUTED", DUE);
		add(Sample.SEFOME, "DEAD", DUE);
		assertThat(empty(dispatcher(DUE, this::done))).isOne();
		assertThat(empty(dispatcher(DUE, this::done))).isZero();
		assertThat(this.handled).extracting(Effect::causeId).containsExactly(cause);
		assertThat(state(cause)).isEqualTo("DONE 1 null");
	}

	@Test
	void howeverManyReplicasEachIsDoneByOne() {
		List<UUID> causes = IntStream.range(0, 100).mapToObj((no) -> add(Sample.SEFOME, "PENDING", DUE)).toList();
		List<Integer> done = Flux.range(0, 4)
			.flatMap((replica) -> dispatcher(DUE, this::done).empty())
			.collectList()
			.block(Duration.ofSeconds(30));
		assertThat(done).isNotNull();
		assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
		assertThat(this.handled).extracting(Effect::causeId).containsExactlyInAnyOrderElementsOf(causes);
	}

	@Test
	void whatFailsIsTriedAgainLaterAndLaterAndThenGivenUp() {
		UUID cause = add(Sample.SEFOME, "PENDING", DUE);
		Instant now = DUE;
		empty(dispatcher(now, this::broken));
		assertThat(state(cause)).isEqualTo("PENDING 1 IllegalStateException: no route");
		assertThat(empty(dispatcher(now.plusSeconds(4), this::broken))).isZero();
		now = now.plusSeconds(5);
		empty(dispatcher(now, this::broken));
		assertThat(state(cause)).startsWith("PENDING 2 ");
		assertThat(empty(dispatcher(now.plusSeconds(9), this::broken))).isZero();
		empty(dispatcher(now.plusSeconds(10), this::broken));
		assertThat(state(cause)).isEqualTo("DEAD 3 IllegalStateException: no route");
		assertThat(empty(dispatcher(now.plus(Duration.ofDays(1)), this::done))).isZero();
	}

	@Test
	void whatCannotBeDoneIsGivenUpAtOnce() {
		UUID cause = add(Sample.SEFOME, "PENDING", DUE);
		empty(dispatcher(DUE, (effect) -> Mono.error(new FutileException("no such address"))));
		assertThat(state(cause)).isEqualTo("DEAD 1 no such address");
	}

	@Test
	void whoDiesWithAnEffectLeavesItToOthersWhenTheLeaseEnds() {
		UUID cause = add(Sample.SEFOME, "PENDING", DUE);
		Mono<List<DueEffects.Taken>> taken = this.effects.take(DUE, DUE.plus(PROPERTIES.lease()), 10);
		TenantContext.runAs(new Caller.Platform(Door.WORKER, null, "test"), taken).block(Duration.ofSeconds(10));
		assertThat(empty(dispatcher(DUE.plusSeconds(59), this::done))).isZero();
		assertThat(empty(dispatcher(DUE.plusSeconds(60), this::done))).isOne();
		assertThat(state(cause)).isEqualTo("DONE 2 null");
	}

	@Test
	void aHandlerIsBoundToTheDependencyOfItsEffect() {
		add(Sample.SEFOME, "PENDING", DUE);
		add(Sample.SECTUR, "PENDING", DUE);
		List<String> bound = new CopyOnWriteArrayList<>();
		empty(dispatcher(DUE, (effect) -> TenantContext.call().doOnNext((call) -> {
			Caller.Platform caller = (Caller.Platform) call.caller();
			assertThat(caller.door()).isEqualTo(Door.WORKER);
			bound.add(caller.tenant() + "");
			assertThat(bound.getLast()).contains(effect.tenantId().toString());
		}).then()));
		assertThat(bound).hasSize(2).doesNotHaveDuplicates();
	}

	@Test
	void thePauseDoublesUpToTwoHours() {
		assertThat(List.of(1, 2, 3, 10, 11, 12, 1000)).map(Patience::after)
			.containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20),
					Duration.ofSeconds(2560), Duration.ofSeconds(5120), Duration.ofHours(2), Duration.ofHours(2));
	}

	private Dispatcher dispatcher(Instant now, java.util.function.Function<Effect, Mono<Void>> work) {
		EffectHandler handler = new EffectHandler() {

			@Override
			public EffectTopic topic() {
				return EffectTopic.REQUEST_MAIL;
			}

			@Override
			public Mono<Void> handle(Effect effect) {
				return work.apply(effect);
			}

		};
		return new Dispatcher(this.effects, List.of(handler), PROPERTIES, Clock.fixed(now, ZoneOffset.UTC));
	}

	private Mono<Void> done(Effect effect) {
		return Mono.fromRunnable(() -> this.handled.add(effect));
	}

	private Mono<Void> broken(Effect effect) {
		return Mono.error(new IllegalStateException("no\nroute"));
	}

	private static int empty(Dispatcher dispatcher) {
		Integer tried = dispatcher.empty().block(Duration.ofSeconds(30));
		return (tried != null) ? tried : -1;
	}

	private UUID add(UUID tenant, String state, Instant due) {
		UUID cause = UUID.randomUUID();
		this.added.add(cause);
		run("""
				insert into outbox (tenant_id, id, cause_id, topic, kind, subject_id, state, created_at, due_at)
				values ('%s', uuidv7(), '%s', 'REQUEST_MAIL', 'SUBMITTED', uuidv7(), '%s', now(), '%s')"""
			.formatted(tenant, cause, state, due));
		return cause;
	}

	private static String state(UUID cause) {
		String question = "select concat_ws(' ', state, attempts, coalesce(failure, 'null')) from mesa.outbox where cause_id = '"
				+ cause + "'";
		try (Connection connection = PostgresServer.shared().connect(database());
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(question)) {
			assertThat(row.next()).isTrue();
			return row.getString(1);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void run(String sql) {
		PostgresServer.shared().runScript(database(), "set search_path = mesa, public; " + sql);
	}

}
