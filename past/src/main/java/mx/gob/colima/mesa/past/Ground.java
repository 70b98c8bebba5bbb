package mx.gob.colima.mesa.past;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Where the past is made: nothing happens yet there, and nobody listens.
 */
final class Ground {

	private static final String USED = "select exists (select from service_request) or exists (select from folio_counter)";

	private static final String HEARD = """
			select exists (select from pg_stat_activity where datname = current_database() and usename = 'mesa_stream')""";

	private static final String CLEAR = """
			truncate service_request, request_event, request_clock, request_clock_segment, folio_counter, outbox, notice cascade;
			delete from audit_entry where action like 'request.%'""";

	private final Connection connection;

	Ground(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Whether a past may be made here: never beside requests of people, and never while
	 * an API listens, whose streams it would flood.
	 * @param again whether requests that are there are of a past left half-made, and go
	 * @return whether there are no requests
	 * @throws SQLException when the database refuses
	 */
	boolean free(boolean again) throws SQLException {
		if (is(HEARD)) {
			throw new IllegalStateException("An API is running on this database. Stop it first.");
		}
		if (again) {
			try (Statement statement = this.connection.createStatement()) {
				statement.execute(CLEAR);
			}
		}
		return !is(USED);
	}

	private boolean is(String question) throws SQLException {
		try (Statement statement = this.connection.createStatement();
				ResultSet answer = statement.executeQuery(question)) {
			return answer.next() && answer.getBoolean(1);
		}
	}

}
