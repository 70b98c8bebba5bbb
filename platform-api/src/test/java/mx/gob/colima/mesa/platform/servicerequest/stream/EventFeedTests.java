package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EventFeedTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String DATABASE = PlatformDatabase.empty();

	private final AtomicReference<PostgresqlConnection> current = new AtomicReference<>();

	private final EventFeed feed = new EventFeed(() -> connect().doOnNext(this.current::set),
			JsonMapper.builder().build());

	@Test
	void aCommittedNoticeIsHeardAndForeignOnesAreLeftOut() {
		StreamEvent event = new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				EventKind.SUBMITTED);
		StepVerifier.create(this.feed.events()).then(this::untilListening).then(() -> {
			notice("nothing of ours");
			notice(JsonMapper.builder().build().writeValueAsString(event));
		}).expectNext(event).thenCancel().verify(PATIENCE);
	}

	@Test
	void aConnectionThatDiesIsReplaced() {
		StreamEvent event = new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), EventKind.CLOSED);
		AtomicReference<PostgresqlConnection> first = new AtomicReference<>();
		StepVerifier.create(this.feed.events()).then(() -> {
			untilListening();
			first.set(this.current.get());
			run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mesa_stream' and datname = '"
					+ DATABASE + "'");
			untilListening();
			notice(JsonMapper.builder().build().writeValueAsString(event));
		}).expectNext(event).thenCancel().verify(PATIENCE);
		assertThat(this.current.get()).isNotSameAs(first.get());
	}

	// A connection listens when its last statement was the LISTEN.
	private void untilListening() {
		Mono.fromCallable(() -> PostgresServer.shared().connect(DATABASE)).flatMap((connection) -> {
			try (connection;
					ResultSet found = connection.createStatement()
						.executeQuery("select from pg_stat_activity where usename = 'mesa_stream' and datname = '"
								+ DATABASE + "' and state = 'idle' and query like 'listen%'")) {
				return found.next() ? Mono.just(true) : Mono.empty();
			}
			catch (SQLException ex) {
				return Mono.error(ex);
			}
		}).repeatWhenEmpty((again) -> again.delayElements(Duration.ofMillis(20))).block(PATIENCE);
	}

	private static void notice(String payload) {
		run("select pg_notify('mesa_request_event', '" + payload + "')");
	}

	private static void run(String sql) {
		PostgresServer.shared().runScript(DATABASE, sql);
	}

	private static Mono<PostgresqlConnection> connect() {
		return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
			.host("localhost")
			.port(PostgresServer.shared().port())
			.database(DATABASE)
			.username("mesa_stream")
			.password(PlatformDatabase.PASSWORD)
			.build()).create();
	}

}
