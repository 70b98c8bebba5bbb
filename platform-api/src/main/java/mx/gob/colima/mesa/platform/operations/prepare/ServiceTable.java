package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Clock;
import java.util.List;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.config.item.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services and their versions.
 */
@Transactional(propagation = Propagation.MANDATORY)
class ServiceTable implements Table<Service> {

	private final DatabaseClient database;

	private final Clock clock;

	ServiceTable(DatabaseClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public Flux<Held> held() {
		return this.database
			.sql("""
					select s.id, s.category_id, s.serves, s.icon, s.retired, v.name, v.description, v.exclusions, v.valid_from
					from service s cross join lateral (
						select * from service_version where service_id = s.id order by version desc limit 1) v
					order by s.id""")
			.map((row) -> new Held(read(row), Columns.flag(row, "retired")))
			.all();
	}

	@Override
	public Mono<Void> write(Service service) {
		return this.database.sql("""
				insert into service (id, category_id, serves, icon) values (:id, :category, :serves, :icon)
				on conflict (id) do update set category_id = excluded.category_id, serves = excluded.serves,
					icon = excluded.icon, retired = false""")
			.bind("id", service.id())
			.bind("category", service.categoryId())
			.bind("serves", service.serves().name())
			.bind("icon", service.icon())
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> addVersion(service)));
	}

	@Override
	public Mono<Void> retire(Service service) {
		return this.database.sql("update service set retired = true where id = :id")
			.bind("id", service.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	// A version never begins in the past of those who read the one before it.
	private Mono<Void> addVersion(Service service) {
		return this.database.sql("""
				with newest as (select * from service_version where service_id = :id order by version desc limit 1)
				insert into service_version (service_id, version, valid_from, name, description, exclusions)
				select :id, coalesce((select version from newest), 0) + 1,
					coalesce((select greatest(valid_from, :from, :now) from newest), :from),
					:name, :description, :exclusions
				where not exists (select from newest
					where (name, description, exclusions) = (:name, :description, :exclusions))""")
			.bind("id", service.id())
			.bind("from", service.validFrom())
			.bind("now", this.clock.instant())
			.bind("name", service.name())
			.bind("description", service.description())
			.bind("exclusions", service.exclusions().toArray(String[]::new))
			.fetch()
			.rowsUpdated()
			.then();
	}

	private static Service read(Readable row) {
		return new Service(Columns.id(row, "id"), Columns.id(row, "category_id"),
				Office.valueOf(Columns.text(row, "serves")), Columns.text(row, "icon"), Columns.text(row, "name"),
				Columns.text(row, "description"), List.of(Columns.get(row, "exclusions", String[].class)),
				Columns.instant(row, "valid_from"));
	}

}
