package mx.gob.colima.mesa.platform.tenancy;

import java.util.List;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.CivilDate;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dependencies as the database holds them.
 */
@Component
@Transactional(readOnly = true)
class Tenants {

	private static final String SELECT = """
			select t.id, t.acronym, t.kind, t.color, t.active, n.name from tenant t
			cross join lateral (select name from tenant_name where tenant_id = t.id and valid_from <= :today
				order by valid_from desc limit 1) n
			order by t.acronym""";

	private final DatabaseClient database;

	private final CivilDate date;

	Tenants(DatabaseClient database, CivilDate date) {
		this.database = database;
		this.date = date;
	}

	/**
	 * Lists all dependencies with the names of today.
	 * @return the dependencies, by acronym, and whether each is there today
	 */
	Mono<List<Known>> list() {
		return this.database.sql(SELECT)
			.bind("today", this.date.today())
			.map((row) -> new Known(read(row), Columns.flag(row, "active")))
			.all()
			.collectList();
	}

	/**
	 * Whether there is any dependency; tells that the database answers.
	 * @return the answer
	 */
	Mono<Boolean> any() {
		return this.database.sql("select exists (select from tenant) as any")
			.map((row) -> Boolean.TRUE.equals(row.get("any", Boolean.class)))
			.one();
	}

	private static Tenant read(Readable row) {
		return new Tenant(new TenantId(Columns.uuid(row, "id")), Columns.text(row, "acronym"),
				Columns.text(row, "name"), Columns.text(row, "kind"), Columns.text(row, "color"));
	}

	/**
	 * A dependency.
	 *
	 * @param tenant the dependency
	 * @param active whether it is there today
	 */
	record Known(Tenant tenant, boolean active) {
	}

}
