package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.bench.call.Deed;
import mx.gob.colima.mesa.local.application.Applications;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rare word among the requests of the largest dependency, as its coordinator searches:
 * with row level security, in the API's own role.
 */
final class Search {

	private static final int RUNS = 21;

	private static final double GOAL_MILLIS = 5;

	private static final String BIND = "select set_config('mesa.tenant', ?, true), set_config('mesa.scope', 'tenant', true)";

	private static final String HITS = """
			explain (analyze, format json)
			with hits as materialized (select r.id from service_request r where true and r.tsv @@ words(?))
			select array_agg(id) as ids from (select id from hits limit 2001) h""";

	private static final String LARGEST = "select tenant_id from folio_counter order by last_no desc limit 1";

	private static final String WORD = "xilófono";

	private final Sheet sheet;

	private final JsonMapper json = JsonMapper.shared();

	Search(Sheet sheet) {
		this.sheet = sheet;
	}

	void run(House house) throws IOException, SQLException {
		UUID tenant = largest(house);
		file(house, tenant);
		List<Double> millis = new ArrayList<>();
		try (Connection connection = DriverManager.getConnection(
				house.platform().database().jdbcUrl(Applications.DATABASE) + "?currentSchema=mesa,public",
				"mesa_tenant", house.options().data().secrets().get("database.tenant"))) {
			connection.setAutoCommit(false);
			for (int run = 0; run < RUNS; run++) {
				millis.add(search(connection, tenant, WORD + ":*"));
				connection.rollback();
			}
		}
		this.sheet.atMost("search: «" + WORD + "» in the database", Sample.middle(millis), GOAL_MILLIS, " ms");
	}

	private static UUID largest(House house) throws SQLException {
		try (Connection connection = house.platform().database().connect(Applications.DATABASE)) {
			connection.createStatement().execute("set search_path to mesa, public");
			try (ResultSet row = connection.createStatement().executeQuery(LARGEST)) {
				row.next();
				return row.getObject(1, UUID.class);
			}
		}
	}

	private static void file(House house, UUID tenant) throws IOException {
		Reader reader = house.readers().stream().filter((one) -> one.tenant().equals(tenant)).findFirst().orElseThrow();
		new Api(house.platform().addresses().api(), house.platform()::token).once(reader.username(),
				Deed.filing(reader.offering().toString(), "El " + WORD + " no suena", "Se quedó mudo en el ensayo.",
						"Auditorio"),
				() -> false);
	}

	private double search(Connection connection, UUID tenant, String words) throws SQLException {
		try (PreparedStatement bind = connection.prepareStatement(BIND);
				PreparedStatement search = connection.prepareStatement(HITS)) {
			bind.setString(1, tenant.toString());
			bind.execute();
			search.setString(1, words);
			try (ResultSet row = search.executeQuery()) {
				row.next();
				return this.json.readTree(row.getString(1)).get(0).get("Execution Time").asDouble();
			}
		}
	}

}
