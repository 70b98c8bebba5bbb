package mx.gob.colima.mesa.past.world;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Lets everybody call who never signed in: a transaction finds its person by the subject
 * of a token, which an account has only once it exists in Keycloak. Until the past is
 * made those without one have a subject that no token can carry; then they have none
 * again. What a past that was interrupted has left is taken away by the next.
 */
public final class BorrowedSubjects implements AutoCloseable {

	private static final String GIVE = "update %s set subject = 'past:' || id where subject is null";

	private static final String TAKE = "update %s set subject = null where subject like 'past:%%'";

	private final Connection connection;

	private BorrowedSubjects(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Gives a subject to all who have none.
	 * @param connection a connection of {@code mesa_owner}
	 * @return takes them away when closed
	 * @throws SQLException when the database refuses
	 */
	public static BorrowedSubjects lend(Connection connection) throws SQLException {
		BorrowedSubjects lent = new BorrowedSubjects(connection);
		lent.change(GIVE);
		return lent;
	}

	@Override
	public void close() throws SQLException {
		change(TAKE);
	}

	private void change(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.executeUpdate(sql.formatted("account"));
			statement.executeUpdate(sql.formatted("operator"));
		}
	}

}
