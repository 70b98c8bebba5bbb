package mx.gob.colima.mesa.platform.operations.prepare;

import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.config.item.Group;
import mx.gob.colima.mesa.config.item.Office;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fulfilment groups and the categories that they serve.
 */
@Transactional(propagation = Propagation.MANDATORY)
class GroupTable implements Table<Group> {

	private final DatabaseClient database;

	GroupTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("""
				select id, name, office, not active as retired,
					array(select category_id from fulfilment_group_category where group_id = id) as categories
				from fulfilment_group order by id""")
			.map((row) -> new Held(new Group(Columns.uuid(row, "id"), Columns.text(row, "name"),
					Office.valueOf(Columns.text(row, "office")), Set.of(Columns.get(row, "categories", UUID[].class))),
					Columns.flag(row, "retired")))
			.all();
	}

	@Override
	public Mono<Void> write(Group group) {
		return this.database.sql("""
				insert into fulfilment_group (id, name, office) values (:id, :name, :office)
				on conflict (id) do update set name = excluded.name, office = excluded.office, active = true""")
			.bind("id", group.id())
			.bind("name", group.name())
			.bind("office", group.office().name())
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> leaveOtherCategories(group)))
			.then(Mono.defer(() -> joinCategories(group)))
			.then();
	}

	@Override
	public Mono<Void> retire(Group group) {
		return this.database.sql("update fulfilment_group set active = false where id = :id")
			.bind("id", group.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Mono<Long> leaveOtherCategories(Group group) {
		return this.database
			.sql("delete from fulfilment_group_category where group_id = :id and category_id <> all(:categories)")
			.bind("id", group.id())
			.bind("categories", group.categories().toArray(UUID[]::new))
			.fetch()
			.rowsUpdated();
	}

	private Mono<Long> joinCategories(Group group) {
		return this.database.sql("""
				insert into fulfilment_group_category (group_id, category_id) select :id, unnest(:categories)
				on conflict do nothing""")
			.bind("id", group.id())
			.bind("categories", group.categories().toArray(UUID[]::new))
			.fetch()
			.rowsUpdated();
	}

}
