package mx.gob.colima.mesa.platform.operations.prepare;

import java.util.List;
import java.util.Map;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.config.item.Service;
import mx.gob.colima.mesa.platform.shared.Columns;
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

	private final Versions versions;

	ServiceTable(DatabaseClient database, Versions versions) {
		this.database = database;
		this.versions = versions;
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

	private Mono<Void> addVersion(Service service) {
		return this.versions.add("service_version", "service_id", service.id(), service.validFrom(),
				Map.of("name", service.name(), "description", service.description(), "exclusions",
						service.exclusions().toArray(String[]::new)));
	}

	private static Service read(Readable row) {
		return new Service(Columns.uuid(row, "id"), Columns.uuid(row, "category_id"),
				Office.valueOf(Columns.text(row, "serves")), Columns.text(row, "icon"), Columns.text(row, "name"),
				Columns.text(row, "description"), List.of(Columns.get(row, "exclusions", String[].class)),
				Columns.instant(row, "valid_from"));
	}

}
