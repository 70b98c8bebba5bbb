package mx.gob.colima.mesa.platform.seal;

import java.time.Instant;
import java.time.ZoneId;

import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.tenancy.TenantContext;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives folios without gaps. The dependency's counter is held until the transaction ends,
 * so the folio is taken as late as possible.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Folios {

	private final DatabaseClient database;

	private final ZoneId zone;

	Folios(DatabaseClient database, @Value("${mesa.zone}") ZoneId zone) {
		this.database = database;
		this.zone = zone;
	}

	/**
	 * The next folio of the caller's dependency.
	 * @param at when the request is filed
	 * @return the folio, of the year in which that is
	 */
	public Mono<Folio> next(Instant at) {
		int year = yearOf(at, this.zone);
		return TenantContext.person()
			.flatMap((person) -> this.database.sql("""
					insert into folio_counter as c (tenant_id, year, last_no) values (bound_tenant(), :year, 1)
					on conflict (tenant_id, year) do update set last_no = c.last_no + 1 returning last_no""")
				.bind("year", year)
				.map((row) -> Columns.number(row, "last_no"))
				.one()
				.map((number) -> new Folio(person.requiredTenant().acronym(), year, number)));
	}

	static int yearOf(Instant instant, ZoneId zone) {
		return instant.atZone(zone).getYear();
	}

}
