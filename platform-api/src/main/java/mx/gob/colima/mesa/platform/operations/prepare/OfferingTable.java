package mx.gob.colima.mesa.platform.operations.prepare;

import mx.gob.colima.mesa.config.item.Offering;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Ids;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services as dependencies see them.
 */
@Transactional(propagation = Propagation.MANDATORY)
class OfferingTable implements Table<Offering> {

	private final DatabaseClient database;

	private final Ids ids;

	OfferingTable(DatabaseClient database, Ids ids) {
		this.database = database;
		this.ids = ids;
	}

	@Override
	public Flux<Held> held() {
		return this.database.sql("select tenant_id, service_id, not active as retired from service_offering")
			.map((row) -> new Held(new Offering(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "service_id")),
					Columns.flag(row, "retired")))
			.all();
	}

	@Override
	public Mono<Void> write(Offering offering) {
		return this.database.sql("""
				insert into service_offering (tenant_id, id, service_id) values (:tenant, :id, :service)
				on conflict (tenant_id, service_id) do update set active = true""")
			.bind("tenant", offering.tenantId())
			.bind("id", this.ids.next())
			.bind("service", offering.serviceId())
			.fetch()
			.rowsUpdated()
			.then();
	}

	@Override
	public Mono<Void> retire(Offering offering) {
		return this.database
			.sql("update service_offering set active = false where tenant_id = :tenant and service_id = :service")
			.bind("tenant", offering.tenantId())
			.bind("service", offering.serviceId())
			.fetch()
			.rowsUpdated()
			.then();
	}

}
