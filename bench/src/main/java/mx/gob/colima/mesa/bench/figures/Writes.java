package mx.gob.colima.mesa.bench.figures;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mx.gob.colima.mesa.bench.load.Pgbench;
import mx.gob.colima.mesa.bench.load.Wrk;
import mx.gob.colima.mesa.local.application.Applications;

/**
 * Filing through the API, beside the same statements sent by pgbench. What pgbench writes
 * has no history that verifies: the database is one of benchmarks from then on.
 */
final class Writes {

	private static final int CLIENTS = 16;

	private static final double SHARE = 35;

	private static final String LAST = """
			select r.*, r.subject as subject_text, a.subject as account_subject, t.acronym from service_request r
			join account a on a.tenant_id = r.tenant_id and a.id = r.requester_id join tenant t on t.id = r.tenant_id
			where r.tenant_id = ? and r.requester_id = ? order by r.id desc limit 1""";

	private final Wrk wrk;

	private final Sheet sheet;

	private final Duration time;

	private final int rounds;

	Writes(Wrk wrk, Sheet sheet, Duration time, int rounds) {
		this.wrk = wrk;
		this.sheet = sheet;
		this.time = time;
		this.rounds = rounds;
	}

	void run(House house) throws IOException, SQLException {
		Side api = house.filing();
		// the first ones are filed for the script, too
		api.run(this.wrk, CLIENTS, this.time);
		List<Map<String, String>> filed = filed(house);
		Pgbench pgbench = new Pgbench(house.platform().database().port(), Applications.DATABASE, "mesa_tenant",
				house.options().data().secrets().get("database.tenant"));
		List<Sample> ours = new ArrayList<>();
		List<Double> theirs = new ArrayList<>();
		for (int round = 0; round < this.rounds; round++) {
			theirs.add(pgbench.rate("filing.sql", filed, CLIENTS, this.time));
			ours.add(api.run(this.wrk, CLIENTS, this.time));
		}
		Sample sample = Sample.median(ours);
		this.sheet.sample("file", house.name(), sample);
		this.sheet.say("figure.pgbench", Sample.middle(theirs));
		this.sheet.atLeast("file: share of pgbench", 100 * sample.rate() / Sample.middle(theirs), SHARE, " %");
	}

	private static List<Map<String, String>> filed(House house) throws SQLException {
		List<Map<String, String>> filed = new ArrayList<>();
		try (Connection connection = house.platform().database().connect(Applications.DATABASE)) {
			connection.createStatement().execute("set search_path to mesa, public");
			for (Reader reader : house.readers()) {
				filed.add(last(connection, reader));
			}
		}
		return filed;
	}

	private static Map<String, String> last(Connection connection, Reader reader) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(LAST)) {
			statement.setObject(1, reader.tenant());
			statement.setObject(2, reader.id());
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				Map<String, String> values = new TreeMap<>();
				for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					values.put(row.getMetaData().getColumnLabel(column), String.valueOf(row.getString(column)));
				}
				return values;
			}
		}
	}

}
