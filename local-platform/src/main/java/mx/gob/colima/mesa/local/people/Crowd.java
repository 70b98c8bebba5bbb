package mx.gob.colima.mesa.local.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import mx.gob.colima.mesa.local.people.Demo.Dependency;

/**
 * More invented people than those of the demonstration, who cannot sign in.
 */
public final class Crowd {

	// beyond the numbers of the demonstration's own people
	private static final int FIRST = 2_000_000;

	private static final int APART = 10;

	private final Names names = Names.load();

	private final PeopleTables tables;

	private int number = FIRST;

	/**
	 * Creates a crowd.
	 * @param connection a connection of somebody who may write people
	 */
	public Crowd(Connection connection) {
		this.tables = new PeopleTables(connection);
	}

	/**
	 * Lets people join a dependency.
	 * @param tenant the dependency
	 * @param acronym its acronym
	 * @param count how many
	 * @throws SQLException when the database refuses
	 */
	public void join(UUID tenant, String acronym, int count) throws SQLException {
		this.tables.load(DemoPeople.more(this.names, new Dependency(tenant, acronym), count, this.number));
		this.number += count * APART;
	}

}
