package mx.gob.colima.mesa.platform.servicerequest.stream;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import mx.gob.colima.mesa.contract.stream.StreamEvent;
import mx.gob.colima.mesa.local.postgres.PostgresServer;
import mx.gob.colima.mesa.platform.support.PlatformDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.r2dbc.core.DatabaseClient;

import static org.assertj.core.api.Assertions.assertThat;

class EventTableTests {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String COLUMNS = "insert into request_event (tenant_id, request_id, no, id, kind, at, actor_kind,"
			+ " actor_id, actor_name, internal, details, prev_hash, hash, requester_id%s)";

	private static final String VALUES = " select uuidv7(), uuidv7(), 1, %s, 'MESSAGE', now(), 'ACCOUNT', uuidv7(), 'x',"
			+ " false, '{}', '', '', uuidv7()";

	private static final String DATABASE = PlatformDatabase.empty();

	private final EventTable table = new EventTable(
			DatabaseClient.create(new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
				.host("localhost")
				.port(PostgresServer.shared().port())
				.database(DATABASE)
				.username("mesa_stream")
				.password(PlatformDatabase.PASSWORD)
				.build())));

	@Test
	void whatCommitsLaterUnderALowerPositionIsToldAgain() throws SQLException {
		try (Connection slow = open(); Connection quick = open()) {
			UUID first = insert(slow);
			UUID second = insert(quick);
			quick.commit();
			assertThat(since(second)).isEmpty();
			slow.commit();
			assertThat(since(second)).containsExactly(first);
			assertThat(
					one(quick,
							"select (select position from request_event where id = '" + first
									+ "') < (select position from request_event where id = '" + second + "')"))
				.isEqualTo("t");
		}
	}

	// Whoever was told up to any of them, in the order of commit or in that of what is
	// told again, is told all others when it comes again.
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void whereverAStreamIsCutNothingIsMissed(long seed) throws SQLException {
		List<UUID> committed = interleaved(new Random(seed), 40);
		for (int cut = 0; cut < committed.size(); cut++) {
			List<UUID> again = Objects.requireNonNull(since(committed.get(cut)));
			assertThat(again).as("after %s", cut).containsAll(committed.subList(cut + 1, committed.size()));
			for (int second = 0; second < again.size(); second++) {
				assertThat(since(again.get(second))).as("after %s and %s", cut, second)
					.containsAll(again.subList(second + 1, again.size()));
			}
		}
	}

	@Test
	void upToAThousandAreToldAgain() throws SQLException {
		try (Connection connection = open()) {
			UUID last = insert(connection);
			connection.commit();
			run(connection, COLUMNS.formatted("") + VALUES.formatted("uuidv7()") + " from generate_series(1, 1000)");
			connection.commit();
			assertThat(since(last)).hasSize(1000).doesNotContain(last).doesNotHaveDuplicates();
			insert(connection);
			connection.commit();
			assertThat(since(last)).isNull();
		}
	}

	@Test
	void whatIsNotKnownCannotBeGoneOnFrom() throws SQLException {
		assertThat(since(UUID.randomUUID())).isNull();
		try (Connection connection = open()) {
			UUID uncommitted = insert(connection);
			assertThat(since(uncommitted)).isNull();
		}
	}

	@Test
	void whatWasWrittenBeforeTransactionsWereIsFollowedByAllThatCame() throws SQLException {
		try (Connection connection = open()) {
			run(connection, "delete from request_event");
			UUID old = insert(connection, "'0', '0'");
			UUID older = insert(connection, "'0', '0'");
			connection.commit();
			UUID next = insert(connection);
			connection.commit();
			assertThat(since(old)).containsExactlyInAnyOrder(older, next);
			assertThat(since(next)).isEmpty();
		}
	}

	@Test
	void whatWasWrittenOnAServerThatWasFurtherCannotBeGoneOnFrom() throws SQLException {
		try (Connection connection = open()) {
			UUID restored = insert(connection, "'4000000000000', '4000000000000'");
			connection.commit();
			assertThat(since(restored)).isNull();
			run(connection, "delete from request_event");
			connection.commit();
		}
	}

	private static List<UUID> interleaved(Random random, int count) throws SQLException {
		List<UUID> committed = new ArrayList<>();
		List<Connection> writers = new ArrayList<>();
		try {
			List<List<UUID>> written = new ArrayList<>();
			for (int writer = 0; writer < 6; writer++) {
				writers.add(open());
				written.add(new ArrayList<>());
			}
			while (committed.size() < count) {
				int writer = random.nextInt(writers.size());
				List<UUID> own = written.get(writer);
				if (own.isEmpty() || random.nextInt(4) == 0) {
					own.add(insert(writers.get(writer)));
				}
				else {
					writers.get(writer).commit();
					committed.addAll(own);
					own.clear();
				}
			}
		}
		finally {
			for (Connection writer : writers) {
				writer.close();
			}
		}
		return committed;
	}

	private @Nullable List<UUID> since(UUID last) {
		List<StreamEvent> events = this.table.since(last).block(PATIENCE);
		return (events != null) ? events.stream().map(StreamEvent::eventId).toList() : null;
	}

	private static UUID insert(Connection connection) throws SQLException {
		UUID id = UUID.randomUUID();
		run(connection, COLUMNS.formatted("") + VALUES.formatted("'" + id + "'"));
		return id;
	}

	private static UUID insert(Connection connection, String transaction) throws SQLException {
		UUID id = UUID.randomUUID();
		run(connection, COLUMNS.formatted(", xact, horizon") + VALUES.formatted("'" + id + "'") + ", " + transaction);
		return id;
	}

	// Events without requests: their keys are not looked at.
	private static Connection open() throws SQLException {
		Connection connection = PostgresServer.shared().connect(DATABASE);
		run(connection, "set search_path = mesa, public");
		run(connection, "set session_replication_role = replica");
		connection.setAutoCommit(false);
		return connection;
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String one(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			assertThat(rows.next()).isTrue();
			return Objects.requireNonNull(rows.getString(1));
		}
	}

}
