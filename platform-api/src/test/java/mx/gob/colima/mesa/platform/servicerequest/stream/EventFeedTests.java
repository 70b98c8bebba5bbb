package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;
import java.util.UUID;

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

class EventFeedTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String DATABASE = PlatformDatabase.empty();

	private final EventFeed feed = new EventFeed(EventFeedTests::connect, JsonMapper.builder().build());

	@Test
	void aCommittedNoticeIsHeardAndForeignOnesAreLeftOut() {
		StreamEvent event = new StreamEvent(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
				EventKind.SUBMITTED);
		StepVerifier.create(this.feed.events(() -> {
			notice("nothing of ours");
			notice(JsonMapper.builder().build().writeValueAsString(event));
		})).expectNext(event).thenCancel().verify(PATIENCE);
	}

	@Test
	void aConnectionThatDiesEndsTheNotices() {
		StepVerifier.create(this.feed.events(EventFeedTests::endConnections)).expectError().verify(PATIENCE);
	}

	private static void endConnections() {
		run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'mesa_stream' and datname = '"
				+ DATABASE + "'");
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
