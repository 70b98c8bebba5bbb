package mx.gob.colima.mesa.platform.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import mx.gob.colima.mesa.platform.support.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;

import static org.assertj.core.api.Assertions.assertThat;

class AbandonedCallTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Caller.Platform SOMEBODY = new Caller.Platform(Door.WORKER, new TenantId(Sample.SEFOME),
			"abandons");

	private static final Caller.Platform NEXT = new Caller.Platform(Door.WORKER, null, "comes next");

	private final DoorConnectionFactory pools = new DoorConnectionFactory(new DatabaseProperties("localhost",
			PostgresServer.shared().port(), PlatformDatabase.sample(), Duration.ofSeconds(3),
			Map.of(Door.WORKER, PlatformDatabase.PASSWORD, Door.TENANT, PlatformDatabase.PASSWORD, Door.OPERATOR,
					PlatformDatabase.PASSWORD, Door.AUDITOR, PlatformDatabase.PASSWORD, Door.PLATFORM,
					PlatformDatabase.PASSWORD, Door.STREAM, PlatformDatabase.PASSWORD),
			Map.of(Door.WORKER, 1)));

	private final DatabaseClient database = DatabaseClient.create(this.pools);

	@AfterEach
	void closeThePools() {
		this.pools.destroy();
	}

	@Test
	void whoeverComesNextFindsNothingOfACallThatWasGivenUpAtAnyMoment() {
		assertThat(left()).isEqualTo("off/");
		List<String> left = new ArrayList<>();
		for (int micros = 0; micros < 2000; micros += 20) {
			abandonAfter(Duration.ofNanos(micros * 1000L));
			left.add(left());
		}
		assertThat(left).containsOnly("off/");
		assertThat(this.pools.acquired()).isZero();
	}

	@Test
	void whatIsWrittenAfterACallWasGivenUpIsWritten() {
		DefaultTransactionDefinition writing = new DefaultTransactionDefinition();
		TransactionalOperator transaction = TransactionalOperator.create(manager(), writing);
		for (int micros = 0; micros < 2000; micros += 40) {
			abandonAfter(Duration.ofNanos(micros * 1000L));
			Mono<String> mode = this.database.sql("select current_setting('transaction_read_only')")
				.mapValue(String.class)
				.one()
				.as(transaction::transactional);
			assertThat(TenantContext.runAs(NEXT, mode).block(PATIENCE)).isEqualTo("off");
		}
	}

	// Reads, bound to a dependency, and is given up while it begins, is bound or reads.
	private void abandonAfter(Duration moment) {
		DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
		reading.setReadOnly(true);
		Mono<String> work = this.database.sql("select 'read' from pg_sleep(0.001)")
			.mapValue(String.class)
			.one()
			.as(TransactionalOperator.create(manager(), reading)::transactional);
		TenantContext.runAs(SOMEBODY, work).take(moment).block(PATIENCE);
	}

	// Without a transaction, for that is where what was left would show.
	private String left() {
		Mono<String> state = this.database.sql(
				"select current_setting('transaction_read_only') || '/' || coalesce(current_setting('mesa.tenant', true), '')")
			.mapValue(String.class)
			.one();
		return TenantContext.runAs(NEXT, state).blockOptional(PATIENCE).orElseThrow();
	}

	private ReactiveTransactionManager manager() {
		return new WholeBeginnings(new BoundTransactionManager(this.pools,
				new Binding(new LastSeen(), new CivilDate(Clock.systemUTC(), ZoneId.of("America/Mexico_City")))));
	}

}
