package mx.gob.colima.mesa.platform.identity;

import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.Page;
import mx.gob.colima.mesa.contract.people.EmployeeView;
import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Cursor;
import mx.gob.colima.mesa.platform.shared.Pages;
import mx.gob.colima.mesa.platform.shared.PrefixQuery;
import mx.gob.colima.mesa.platform.tenancy.Person;
import mx.gob.colima.mesa.platform.tenancy.Tenant;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up people of the caller's own dependency.
 */
@Component
@Transactional(readOnly = true)
public class People {

	private static final String EMPLOYEE = "select id, employee_number, display_name, position, place from employee";

	private static final Cursor START = Cursor.of("", Cursor.FIRST_ID);

	private final DatabaseClient database;

	People(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Tells who is calling.
	 * @return the caller
	 */
	public Mono<Me> me() {
		return TenantContext.person().map(People::me);
	}

	/**
	 * An employee of the caller's own dependency.
	 * @param id the employee
	 * @return the employee; empty if there is none of theirs
	 */
	public Mono<EmployeeView> employee(UUID id) {
		return this.database.sql(EMPLOYEE + " where tenant_id = (select bound_tenant()) and id = :id and active")
			.bind("id", id)
			.map(People::read)
			.one();
	}

	/**
	 * Finds employees of the caller's own dependency.
	 * @param q words of the name, or the beginning of the number
	 * @param after cursor of the previous page
	 * @param limit rows per page
	 * @return the page, by name
	 */
	public Mono<Page<EmployeeView>> employees(@Nullable String q, @Nullable String after, int limit) {
		Cursor from = (after != null) ? Cursor.decode(after, 2) : START;
		return this.database.sql(EMPLOYEE + """
				 where tenant_id = (select bound_tenant()) and active
				and (:q = '' or tsv @@ to_tsquery('mesa.names', :q))
				and (display_name, id) > (:name, :id) order by display_name, id limit :limit""")
			.bind("q", PrefixQuery.of(q))
			.bind("name", from.parts().getFirst())
			.bind("id", from.uuid(1))
			.bind("limit", limit + 1)
			.map(People::read)
			.all()
			.collectList()
			.map((rows) -> Pages.cut(rows, limit, (row) -> Cursor.of(row.name(), row.id()), (row) -> row));
	}

	private static EmployeeView read(Readable row) {
		return new EmployeeView(Columns.uuid(row, "id"), Columns.text(row, "employee_number"),
				Columns.text(row, "display_name"), row.get("position", String.class), row.get("place", String.class));
	}

	private static Me me(Person person) {
		Tenant tenant = person.tenant();
		return new Me(person.id(), person.username(), person.name(), person.givenName(), person.position(),
				person.roles(), (tenant != null) ? tenant.toView() : null, person.office());
	}

}
