package mx.gob.colima.mesa.platform.tenancy;

import java.util.List;
import java.util.Locale;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public directory of dependencies.
 */
@Component
@Transactional(readOnly = true)
public class Tenants {

	private static final String SELECT = """
			select t.id, t.acronym, t.kind, t.color, n.name from tenant t
			cross join lateral (select name from tenant_name where tenant_id = t.id and valid_from <= today()
				order by valid_from desc limit 1) n
			where t.active""";

	private final DatabaseClient database;

	Tenants(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Finds a dependency by its acronym.
	 * @param acronym the acronym, in any case
	 * @return the dependency; {@code not_found}
	 */
	public Mono<Tenant> named(String acronym) {
		return this.database.sql(SELECT + " and t.acronym = :acronym")
			.bind("acronym", acronym.toUpperCase(Locale.ROOT))
			.map(Tenants::read)
			.one()
			.switchIfEmpty(Mono.error(Fault::notFound));
	}

	/**
	 * Lists dependencies by acronym.
	 * @param after acronym of the last one seen; empty from the beginning
	 * @param count how many
	 * @return the dependencies
	 */
	public Mono<List<Tenant>> list(String after, int count) {
		return this.database.sql(SELECT + " and t.acronym > :after order by t.acronym limit :count")
			.bind("after", after)
			.bind("count", count)
			.map(Tenants::read)
			.all()
			.collectList();
	}

	private static Tenant read(Readable row) {
		return new Tenant(new TenantId(Columns.uuid(row, "id")), Columns.text(row, "acronym"),
				Columns.text(row, "name"), Columns.text(row, "kind"), Columns.text(row, "color"));
	}

}
