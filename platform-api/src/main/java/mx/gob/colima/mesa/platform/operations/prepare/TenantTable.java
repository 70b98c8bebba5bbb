package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.config.item.Tenant;
import mx.gob.colima.mesa.config.item.Tenant.DatedName;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dependencies and their dated names.
 */
@Transactional(propagation = Propagation.MANDATORY)
class TenantTable implements Table<Tenant> {

	private final DatabaseClient database;

	TenantTable(DatabaseClient database) {
		this.database = database;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("""
				select id, acronym, kind, color, not active as retired,
					array(select valid_from from tenant_name where tenant_id = id order by valid_from) as days,
					array(select name from tenant_name where tenant_id = id order by valid_from) as names
				from tenant order by id""").map((row) -> new Held(read(row), Columns.flag(row, "retired"))).all();
	}

	@Override
	public Mono<Void> write(Tenant tenant) {
		return this.database.sql("""
				insert into tenant (id, acronym, kind, color) values (:id, :acronym, :kind, :color)
				on conflict (id) do update set acronym = excluded.acronym, kind = excluded.kind, color = excluded.color,
					active = true""")
			.bind("id", tenant.id())
			.bind("acronym", tenant.acronym())
			.bind("kind", tenant.kind())
			.bind("color", tenant.color())
			.fetch()
			.rowsUpdated()
			.then(Mono.defer(() -> forgetOtherNames(tenant)))
			.thenMany(Flux.fromIterable(tenant.names()).concatMap((name) -> write(tenant, name)))
			.then();
	}

	@Override
	public Mono<Void> retire(Tenant tenant) {
		return this.database.sql("update tenant set active = false where id = :id")
			.bind("id", tenant.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Mono<Void> forgetOtherNames(Tenant tenant) {
		return this.database.sql("delete from tenant_name where tenant_id = :id and valid_from <> all(:days)")
			.bind("id", tenant.id())
			.bind("days", tenant.names().stream().map(DatedName::from).toArray(LocalDate[]::new))
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Mono<Long> write(Tenant tenant, DatedName name) {
		return this.database.sql("""
				insert into tenant_name (tenant_id, valid_from, name) values (:id, :from, :name)
				on conflict (tenant_id, valid_from) do update set name = excluded.name""")
			.bind("id", tenant.id())
			.bind("from", name.from())
			.bind("name", name.name())
			.fetch()
			.rowsUpdated();
	}

	private static Tenant read(Readable row) {
		LocalDate[] days = Columns.get(row, "days", LocalDate[].class);
		String[] names = Columns.get(row, "names", String[].class);
		List<DatedName> dated = IntStream.range(0, days.length)
			.mapToObj((i) -> new DatedName(days[i], names[i]))
			.toList();
		return new Tenant(Columns.uuid(row, "id"), Columns.text(row, "acronym"), Columns.text(row, "kind"),
				Columns.text(row, "color"), dated);
	}

}
