package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.time.Duration;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.platform.tenancy.Listening;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What the database tells when a change is committed, over one connection per replica. A
 * connection that dies only completes; one that hangs is found by asking it something now
 * and then.
 */
@Component
class EventFeed implements Notices {

	private static final Log logger = LogFactory.getLog(EventFeed.class);

	private static final Duration PROBE = Duration.ofSeconds(10);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Listening listening;

	private final JsonMapper json;

	EventFeed(Listening listening, JsonMapper json) {
		this.listening = listening;
		this.json = json;
	}

	@Override
	public Flux<StreamEvent> events(Runnable begun) {
		return Flux.usingWhen(this.listening.open(), (connection) -> listen(connection, begun),
				PostgresqlConnection::close);
	}

	// Whoever waits for notices does so before they are asked for: none falls in between.
	private Flux<StreamEvent> listen(PostgresqlConnection connection, Runnable begun) {
		Flux<Notification> told = connection.getNotifications()
			.concatWith(Mono.error(() -> new IllegalStateException("the listening connection has ended")));
		Flux<Notification> probed = Flux.interval(PROBE)
			.onBackpressureDrop()
			.concatMap((tick) -> ask(connection, "select 1").timeout(PATIENCE))
			.thenMany(Flux.empty());
		Flux<Notification> asked = ask(connection, "listen mesa_request_event").timeout(PATIENCE)
			.doOnSuccess((done) -> begun.run())
			.thenMany(probed);
		return Flux.merge(told, asked).mapNotNull((notice) -> read(notice.getParameter()));
	}

	// Anybody who may sign in to the database may notify: what is not ours is left out.
	private @Nullable StreamEvent read(@Nullable String payload) {
		try {
			return (payload != null) ? this.json.readValue(payload, StreamEvent.class) : null;
		}
		catch (JacksonException ex) {
			logger.warn("a notice that is none of ours: " + ex.getOriginalMessage());
			return null;
		}
	}

	private static Mono<Void> ask(PostgresqlConnection connection, String sql) {
		return connection.createStatement(sql).execute().flatMap((result) -> result.getRowsUpdated()).then();
	}

}
