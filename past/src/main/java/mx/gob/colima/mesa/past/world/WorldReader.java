package mx.gob.colima.mesa.past.world;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.Role;

/**
 * Reads who and what there is, as the owner of the tables.
 */
public final class WorldReader {

	private static final String FILERS = """
			select a.tenant_id, a.id, a.subject, a.username, a.display_name, a.roles[1] as role, e.place
			from account a join employee e on e.tenant_id = a.tenant_id and e.employee_number = a.employee_number
			where a.status = 'active' and a.roles[1] in ('requester', 'coordinator') and a.subject is not null
			order by a.tenant_id, a.username""";

	private static final String EMPLOYEES = """
			select e.tenant_id, e.id, e.employee_number, e.display_name, e.place from employee e
			where e.active and not exists (
				select from account a where a.tenant_id = e.tenant_id and a.employee_number = e.employee_number)
			order by e.tenant_id, e.employee_number""";

	private static final String OPERATORS = """
			select id, subject, username, display_name, roles[1] as role, office,
				array(select group_id from fulfilment_group_member where operator_id = id) as groups
			from operator where status = 'active' and subject is not null
				and roles[1] in ('agent', 'service-manager') order by username""";

	private static final String GROUPS = """
			select id, name, array(select category_id from fulfilment_group_category where group_id = id) as categories
			from fulfilment_group where active order by name""";

	private static final String SINCE = """
			select max(valid_from) from (
				select valid_from from service_version where version = 1
				union all select valid_from from service_level_target where version = 1
				union all select valid_from from service_calendar_version where version = 1) v""";

	private final Connection connection;

	/**
	 * Creates a reader.
	 * @param connection a connection of {@code mesa_owner}
	 */
	public WorldReader(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Reads everything.
	 * @return what there is
	 * @throws SQLException when the database refuses
	 */
	public World read() throws SQLException {
		Map<UUID, List<Member>> filers = new HashMap<>();
		each(FILERS,
				(row) -> add(filers, row,
						new Member(id(row, "id"), row.getString("subject"), row.getString("username"),
								row.getString("display_name"), role(row),
								Objects.requireNonNullElse(row.getString("place"), "Recepción"))));
		Map<UUID, List<Employee>> employees = new HashMap<>();
		each(EMPLOYEES, (row) -> add(employees, row, new Employee(id(row, "id"), row.getString("employee_number"),
				row.getString("display_name"), Objects.requireNonNullElse(row.getString("place"), "Recepción"))));
		return new World(dependencies(filers, employees), operators(), groups(), since());
	}

	private List<Dependency> dependencies(Map<UUID, List<Member>> filers, Map<UUID, List<Employee>> employees)
			throws SQLException {
		Map<UUID, Map<UUID, UUID>> offerings = new HashMap<>();
		each("select tenant_id, id, service_id from service_offering where active order by tenant_id, service_id",
				(row) -> offerings.computeIfAbsent(id(row, "tenant_id"), (tenant) -> new LinkedHashMap<>())
					.put(id(row, "service_id"), id(row, "id")));
		List<Dependency> all = new ArrayList<>();
		each("select id, acronym from tenant where active order by acronym",
				(row) -> all.add(new Dependency(id(row, "id"), row.getString("acronym"),
						filers.getOrDefault(id(row, "id"), List.of()), employees.getOrDefault(id(row, "id"), List.of()),
						offerings.getOrDefault(id(row, "id"), Map.of()))));
		return all.stream()
			.filter((dependency) -> !dependency.filers().isEmpty() && !dependency.offerings().isEmpty())
			.toList();
	}

	private List<Operator> operators() throws SQLException {
		List<Operator> all = new ArrayList<>();
		each(OPERATORS,
				(row) -> all.add(new Operator(id(row, "id"), row.getString("subject"), row.getString("username"),
						row.getString("display_name"), role(row), Office.valueOf(row.getString("office")),
						ids(row.getArray("groups")))));
		return all;
	}

	private List<Group> groups() throws SQLException {
		List<Group> all = new ArrayList<>();
		each(GROUPS,
				(row) -> all.add(new Group(id(row, "id"), row.getString("name"), ids(row.getArray("categories")))));
		return all;
	}

	private Instant since() throws SQLException {
		List<Instant> found = new ArrayList<>();
		each(SINCE, (row) -> found.add(row.getObject(1, OffsetDateTime.class).toInstant()));
		return found.getFirst();
	}

	private void each(String sql, RowReader reader) throws SQLException {
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				reader.read(rows);
			}
		}
	}

	private static <T> void add(Map<UUID, List<T>> all, ResultSet row, T one) throws SQLException {
		all.computeIfAbsent(id(row, "tenant_id"), (tenant) -> new ArrayList<>()).add(one);
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	private static Role role(ResultSet row) throws SQLException {
		return Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static Set<UUID> ids(Array array) throws SQLException {
		return Set.of((UUID[]) array.getArray());
	}

	@FunctionalInterface
	private interface RowReader {

		void read(ResultSet row) throws SQLException;

	}

}
