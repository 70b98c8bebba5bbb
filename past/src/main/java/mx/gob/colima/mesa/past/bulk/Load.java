package mx.gob.colima.mesa.past.bulk;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import mx.gob.colima.mesa.platform.servicerequest.Sheet;
import mx.gob.colima.mesa.platform.servicerequest.Sheets;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Fills the tables of requests in one transaction: keys, indexes and the forcing of row
 * level security, under which nothing can be copied, are taken away and put back within
 * it. Either all is there in the end, as it was protected before, or nothing.
 */
final class Load {

	private static final List<String> TABLES = List.of("service_request", "request_event", "request_clock",
			"request_clock_segment");

	// Foreign keys of these tables and to them, then their other keys.
	private static final String KEYS = """
			select conrelid::regclass::text as owner, conname as name, pg_get_constraintdef(oid) as definition
			from pg_constraint
			where contype::text = any('{%s}'::text[])
				and (conrelid = any('{%s}'::regclass[]) or confrelid = any('{%s}'::regclass[])) order by oid""";

	private static final String INDEXES = """
			select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
			where i.indrelid = any('{%s}'::regclass[])
				and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by i.indexrelid""";

	private final Connection connection;

	private final List<String> again = new ArrayList<>();

	private final CopyManager copies;

	Load(Connection connection) throws SQLException {
		this.connection = connection;
		this.copies = connection.unwrap(PGConnection.class).getCopyAPI();
	}

	void begin() throws SQLException {
		this.connection.setAutoCommit(false);
		execute("set local idle_in_transaction_session_timeout = 0");
		execute("set local maintenance_work_mem = '256MB'");
		execute("set local synchronous_commit = off");
		List<String> foreign = take(keys("f"));
		List<String> keys = take(keys("p,u"));
		List<String> indexes = take(INDEXES.formatted(String.join(",", TABLES)));
		execute("truncate " + String.join(", ", TABLES));
		this.again.addAll(indexes);
		this.again.addAll(keys);
		this.again.addAll(foreign);
		for (String table : TABLES) {
			execute("alter table " + table + " no force row level security");
		}
	}

	void copy(Sheets sheets) throws SQLException {
		try {
			for (Sheet sheet : sheets.all()) {
				this.copies.copyIn(sheet.statement().replace("from stdin", "from stdin with (freeze)"),
						new StringReader(sheet.lines().toString()), 1 << 18);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void end() throws SQLException {
		for (String statement : this.again) {
			execute(statement);
		}
		for (String table : TABLES) {
			execute("alter table " + table + " force row level security");
		}
		this.connection.commit();
		this.connection.setAutoCommit(true);
		for (String table : TABLES) {
			execute("analyze " + table);
		}
	}

	private static String keys(String kind) {
		return KEYS.formatted(kind, String.join(",", TABLES), String.join(",", TABLES));
	}

	private List<String> take(String sql) throws SQLException {
		List<String> drops = new ArrayList<>();
		List<String> adds = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			boolean index = rows.getMetaData().getColumnCount() == 2;
			while (rows.next()) {
				String name = rows.getString("name");
				if (index) {
					drops.add("drop index " + name);
					adds.add(rows.getString("definition"));
				}
				else {
					String table = "alter table " + rows.getString("owner");
					drops.add(table + " drop constraint " + name);
					adds.add(table + " add constraint " + name + " " + rows.getString("definition"));
				}
			}
		}
		for (String drop : drops) {
			execute(drop);
		}
		return adds;
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
