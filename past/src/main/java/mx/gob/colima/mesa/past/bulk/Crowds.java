package mx.gob.colima.mesa.past.bulk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import mx.gob.colima.mesa.local.people.Crowd;
import mx.gob.colima.mesa.past.Shares;
import mx.gob.colima.mesa.past.script.Stories;

/**
 * Dependencies and people beyond those of the demonstration.
 */
public final class Crowds {

	private static final int REQUESTS_PER_DEPENDENCY = 1000;

	private static final int REQUESTS_PER_PERSON = 25;

	private static final int LETTERS = 26;

	private static final List<String> KINDS = List.of("Centro de Salud", "Oficina Recaudadora",
			"Plantel de Bachillerato", "Módulo de Licencias", "Centro de Desarrollo Comunitario",
			"Oficialía del Registro Civil");

	private static final String TENANT = """
			insert into tenant (id, acronym, kind, color) values (?, ?, 'unidad', '#5a5a5a')""";

	private static final String NAME = "insert into tenant_name (tenant_id, valid_from, name) values (?, '2021-11-01', ?)";

	private static final String OFFERINGS = """
			insert into service_offering (tenant_id, id, service_id)
			select ?, uuidv7(), id from service where not retired""";

	private final Connection connection;

	private final Stories stories;

	/**
	 * Creates the crowds.
	 * @param connection a connection of {@code mesa_owner}
	 * @param stories tells how large dependencies are
	 */
	public Crowds(Connection connection, Stories stories) {
		this.connection = connection;
		this.stories = stories;
	}

	/**
	 * Brings in who is missing.
	 * @param requests how many requests are made in bulk; 0 if none
	 * @param people how many people there shall be on all rolls, at least
	 * @throws SQLException when the database refuses
	 */
	public void gather(int requests, int people) throws SQLException {
		this.connection.setAutoCommit(false);
		List<Place> places = places();
		for (int number = places.size(); number < requests / REQUESTS_PER_DEPENDENCY; number++) {
			places.add(found(number));
		}
		int missing = Math.max(people, requests / REQUESTS_PER_PERSON) - places.stream().mapToInt(Place::people).sum();
		double[] weights = (requests > 0) ? Sizes.of(places.size())
				: places.stream().mapToDouble((place) -> this.stories.size(place.acronym())).toArray();
		int[] shares = Shares.of(Math.max(0, missing), weights);
		Crowd crowd = new Crowd(this.connection);
		for (int i = 0; i < shares.length; i++) {
			boolean empty = places.get(i).people() == 0;
			crowd.join(places.get(i).id(), places.get(i).acronym(), empty ? Math.max(8, shares[i]) : shares[i]);
		}
		this.connection.commit();
		this.connection.setAutoCommit(true);
	}

	private List<Place> places() throws SQLException {
		List<Place> places = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery("""
				select t.id, t.acronym, (select count(*) from employee e where e.tenant_id = t.id)::int as people
				from tenant t where t.active order by t.acronym""")) {
			while (rows.next()) {
				places
					.add(new Place(rows.getObject("id", UUID.class), rows.getString("acronym"), rows.getInt("people")));
			}
		}
		places.sort(Comparator.comparing(Place::acronym, this.stories.largestFirst()));
		return places;
	}

	private Place found(int number) throws SQLException {
		UUID id = new UUID(0x019b78243f007000L, 0x8000000000000000L | number);
		String acronym = "U" + letter(number / LETTERS / LETTERS) + letter(number / LETTERS) + letter(number);
		execute(TENANT, id, acronym);
		execute(NAME, id, String.format(Locale.ROOT, "%s núm. %d", KINDS.get(number % KINDS.size()), number));
		execute(OFFERINGS, id);
		return new Place(id, acronym, 0);
	}

	private void execute(String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = this.connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.executeUpdate();
		}
	}

	private static char letter(int number) {
		return (char) ('A' + number % LETTERS);
	}

	private record Place(UUID id, String acronym, int people) {
	}

}
