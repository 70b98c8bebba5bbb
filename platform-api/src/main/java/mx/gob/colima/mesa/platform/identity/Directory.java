package mx.gob.colima.mesa.platform.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.people.PersonView;
import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.contract.tenancy.TenantSummary;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dependencies and accounts, for DTI: who is there, never what they ask for.
 */
@Component
@Transactional(readOnly = true)
public class Directory {

	private static final String TENANTS = """
			select t.id, t.acronym, t.kind, t.color, t.active, n.name,
				(select count(*) from account a where a.tenant_id = t.id and a.status = 'active') as accounts,
				(select count(*) from employee e where e.tenant_id = t.id and e.active) as employees,
				(select count(*) from service_offering o where o.tenant_id = t.id and o.active) as offerings,
				(select a.display_name from account a where a.tenant_id = t.id and a.status = 'active'
					and 'coordinator' = any(a.roles) order by a.id limit 1) as coordinator
			from tenant t
			cross join lateral (select name from tenant_name where tenant_id = t.id and valid_from <= :today
				order by valid_from desc limit 1) n
			where t.acronym > :after
			and (:q = '' or to_tsvector('mesa.names', t.acronym || ' ' || n.name) @@ to_tsquery('mesa.names', :q))
			order by t.acronym limit :limit""";

	private static final String PEOPLE = """
			select * from (
				(select a.id, a.username, a.display_name, a.email, t.acronym, null as office, a.roles, a.status
				from account a join tenant t on t.id = a.tenant_id
				where (:tenant = '' or t.acronym = :tenant) and (a.username, a.id) > (:after, :id)
				and (:q = '' or a.tsv @@ to_tsquery('mesa.names', :q)) order by a.username, a.id limit :limit)
				union all
				(select o.id, o.username, o.display_name, o.email, null, o.office, o.roles, o.status from operator o
				where :tenant in ('', '-') and (o.username, o.id) > (:after, :id) and (:q = ''
				or to_tsvector('mesa.names', o.display_name || ' ' || o.username) @@ to_tsquery('mesa.names', :q))
				order by o.username, o.id limit :limit)) p
			order by username, id limit :limit""";

	private static final Cursor START = Cursor.of("", Cursor.FIRST_ID);

	private final DatabaseClient database;

	private final CivilDate date;

	Directory(DatabaseClient database, CivilDate date) {
		this.database = database;
		this.date = date;
	}

	/**
	 * Lists dependencies with their figures.
	 * @param q words of the name, or the beginning of the acronym
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by acronym
	 */
	public Mono<Page<TenantSummary>> tenants(@Nullable String q, @Nullable String after, int limit) {
		return this.database.sql(TENANTS)
			.bind("today", this.date.today())
			.bind("after", (after != null) ? Cursor.decode(after, 1).parts().getFirst() : "")
			.bind("q", PrefixQuery.of(q))
			.bind("limit", limit + 1)
			.map(Directory::summary)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.tenant().acronym()), (row) -> row));
	}

	/**
	 * Lists accounts of dependencies and operators.
	 * @param tenant acronym of one dependency, {@code -} for operators, null for all
	 * @param q words of the name, or the beginning of the user name
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by user name
	 */
	public Mono<Page<PersonView>> people(@Nullable String tenant, @Nullable String q, @Nullable String after,
			int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : START;
		return this.database.sql(PEOPLE)
			.bind("tenant", (tenant != null) ? tenant.toUpperCase(Locale.ROOT) : "")
			.bind("after", from.parts().getFirst())
			.bind("id", from.uuid(1))
			.bind("q", PrefixQuery.of(q))
			.bind("limit", limit + 1)
			.map(Directory::person)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.username(), row.id()), (row) -> row));
	}

	private static TenantSummary summary(Readable row) {
		return new TenantSummary(
				new TenantView(Columns.uuid(row, "id"), Columns.text(row, "acronym"), Columns.text(row, "name"),
						Columns.text(row, "kind"), Columns.text(row, "color")),
				Columns.flag(row, "active"), count(row, "accounts"), count(row, "employees"), count(row, "offerings"),
				row.get("coordinator", String.class));
	}

	private static PersonView person(Readable row) {
		String office = row.get("office", String.class);
		return new PersonView(Columns.uuid(row, "id"), Columns.text(row, "username"), Columns.text(row, "display_name"),
				row.get("email", String.class), row.get("acronym", String.class),
				(office != null) ? Office.valueOf(office) : null, roles(row),
				"active".equals(Columns.text(row, "status")));
	}

	private static Set<Role> roles(Readable row) {
		Map<String, Role> byKey = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::key, (role) -> role));
		return List.of(Columns.get(row, "roles", String[].class))
			.stream()
			.map(byKey::get)
			.filter(Objects::nonNull)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static int count(Readable row, String column) {
		return Math.toIntExact(Columns.get(row, column, Long.class));
	}

}
