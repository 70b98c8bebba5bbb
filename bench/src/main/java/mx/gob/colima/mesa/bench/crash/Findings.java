package mx.gob.colima.mesa.bench.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import mx.gob.colima.mesa.bench.call.Answer;
import mx.gob.colima.mesa.bench.call.Api;
import mx.gob.colima.mesa.bench.call.Upload;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was acknowledged with what the database holds, and has each history
 * checked by the API.
 */
final class Findings {

	private static final String FOLIOS = """
			select t.acronym, r.folio_year, count(*), min(r.folio_no), max(r.folio_no), max(c.last_no)
			from service_request r join tenant t on t.id = r.tenant_id
			left join folio_counter c on c.tenant_id = r.tenant_id and c.year = r.folio_year
			group by 1, 2 having count(*) <> max(r.folio_no) or min(r.folio_no) <> 1 or count(distinct r.folio_no) <> count(*)
				or max(c.last_no) is distinct from max(r.folio_no)""";

	private static final String FILED = "select subject from service_request where subject ~ '^(" + Journal.Filed.API
			+ "|" + Journal.Filed.PORTAL + ") '";

	private static final String TOLD = """
			select details->>'sha256' from request_event
			where request_id = ?::uuid and kind = 'ATTACHED' and details->>'attachment' = ?""";

	private static final String DANGLING = """
			select r.folio from service_request r
			where r.event_count <> (select count(*) from request_event e
				where e.tenant_id = r.tenant_id and e.request_id = r.id)""";

	private final Connection database;

	private final List<String> found = new ArrayList<>();

	Findings(Connection database) throws SQLException {
		this.database = database;
		try (PreparedStatement path = database.prepareStatement("set search_path = mesa, public")) {
			path.execute();
		}
	}

	List<String> found() {
		return List.copyOf(this.found);
	}

	/**
	 * Sends once more what was sent more than once: the first answer comes again.
	 * @param journal what was acknowledged
	 * @param api the API
	 * @throws IOException if the API does not answer
	 */
	void repeat(Journal journal, Api api) throws IOException {
		for (Journal.Repeated one : journal.repeated()) {
			Answer again = api.once(one.username(), one.deed(), () -> false);
			expect("the same answer to " + one.deed().path(), List.of(again.body()), List.of(one.answer().body()));
		}
	}

	/**
	 * Looks for what was acknowledged: there, once, and nothing else.
	 * @param journal what was acknowledged
	 * @throws SQLException if the database does not answer
	 */
	void compare(Journal journal) throws SQLException {
		for (Journal.Filed filed : journal.filed()) {
			expect(filed, rows("select folio from service_request where subject = ?", filed.subject()),
					List.of(filed.folio()));
		}
		for (Journal.Entry entry : journal.entries()) {
			List<String> kinds = entry.text().isEmpty()
					? rows("select kind from request_event where request_id = ?::uuid and kind = ?", entry.request(),
							entry.kind())
					: rows("select kind from request_event where request_id = ?::uuid and text = ?", entry.request(),
							entry.text());
			expect(entry, kinds.stream().map((kind) -> "there").toList(), List.of("there"));
		}
		Set<String> told = journal.filed().stream().map(Journal.Filed::subject).collect(Collectors.toSet());
		rows(FILED).stream()
			.filter((subject) -> !told.contains(subject))
			.forEach((subject) -> this.found.add("nobody was told of: " + subject));
		rows(FOLIOS).forEach((row) -> this.found.add("folios " + row));
		rows(DANGLING).forEach((row) -> this.found.add("history of another length than the request says: " + row));
	}

	/**
	 * Downloads every file that was acknowledged: whole, and told once in its history.
	 * @param journal what was acknowledged
	 * @param api the API
	 * @throws SQLException if the database does not answer
	 */
	void download(Journal journal, Api api) throws SQLException {
		for (Journal.Attached file : journal.files()) {
			expect(file, rows(TOLD, file.request(), file.id()), List.of(file.sha256()));
			try {
				byte[] bytes = api.download(file.username(),
						"/requests/" + file.request() + "/attachments/" + file.id());
				expect(file, List.of(Upload.sha256(bytes)), List.of(file.sha256()));
			}
			catch (IOException ex) {
				this.found.add(file + " does not come: " + ex);
			}
		}
	}

	/**
	 * Has every history checked.
	 * @param api the API
	 * @param auditor who may see them all
	 * @return how many were checked
	 * @throws SQLException if the database does not answer
	 * @throws IOException if the API does not answer
	 */
	int verify(Api api, String auditor) throws SQLException, IOException {
		List<String> ids = rows("select id::text from service_request");
		for (String id : ids) {
			Answer answer = api.get(auditor, "/requests/" + id + "/verification");
			JsonNode result = answer.json();
			if (!answer.good() || !result.get("intact").asBoolean()) {
				this.found.add("chain of " + id + ": " + answer);
			}
		}
		return ids.size();
	}

	private void expect(Object what, List<String> actual, List<String> expected) {
		if (!actual.equals(expected)) {
			this.found.add(what + " is " + actual);
		}
	}

	private List<String> rows(String sql, String... bound) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (PreparedStatement query = this.database.prepareStatement(sql)) {
			for (int i = 0; i < bound.length; i++) {
				query.setString(i + 1, bound[i]);
			}
			try (ResultSet result = query.executeQuery()) {
				int columns = result.getMetaData().getColumnCount();
				while (result.next()) {
					List<String> row = new ArrayList<>();
					for (int column = 1; column <= columns; column++) {
						row.add(String.valueOf(result.getString(column)));
					}
					rows.add(String.join(" ", row));
				}
			}
		}
		return rows;
	}

}
