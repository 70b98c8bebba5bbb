package mx.gob.colima.mesa.platform.operations.prepare;

import mx.gob.colima.mesa.config.item.Category;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Categories of services.
 */
@Transactional(propagation = Propagation.MANDATORY)
class CategoryTable implements Table<Category> {

	private final DatabaseClient database;

	CategoryTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("select id, name, icon, sort from service_category order by sort")
			.map((row) -> new Held(new Category(Columns.uuid(row, "id"), Columns.text(row, "name"),
					Columns.text(row, "icon"), Columns.number(row, "sort")), false))
			.all();
	}

	@Override
	public Mono<Void> write(Category category) {
		return this.database.sql("""
				insert into service_category (id, name, icon, sort) values (:id, :name, :icon, :sort)
				on conflict (id) do update set name = excluded.name, icon = excluded.icon, sort = excluded.sort""")
			.bind("id", category.id())
			.bind("name", category.name())
			.bind("icon", category.icon())
			.bind("sort", category.position())
			.fetch()
			.rowsUpdated()
			.then();
	}

}
