package mx.gob.colima.mesa.platform.job;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.local.postgres.PostgresServer;

/**
 * Asks the database behind the application's back.
 */
final class Asked {

	private Asked() {
	}

	static List<String> of(String database, String question) {
		List<String> answer = new ArrayList<>();
		try (Connection connection = PostgresServer.shared().connect(database);
				Statement statement = connection.createStatement()) {
			statement.execute("set search_path = mesa, public");
			try (ResultSet rows = statement.executeQuery(question)) {
				while (rows.next()) {
					answer.add(rows.getString(1));
				}
			}
			return answer;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
