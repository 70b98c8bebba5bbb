package mx.gob.colima.mesa.platform.enrolment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.enrolment.AttestationView;
import mx.gob.colima.mesa.contract.enrolment.EnrolmentState;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applications as they are stored.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ApplicationTable {

	private static final String SELECT = """
			select a.tenant_id, a.id, a.folio, a.state, a.coordinator_id, a.coordinator_name, a.saved_at, a.submitted_at,
				a.attested_by, a.terms_version, a.terms_sha256, a.version from enrolment_application a""";

	private final DatabaseClient database;

	private final ZoneId zone;

	ApplicationTable(DatabaseClient database, @Value("${mesa.zone}") ZoneId zone) {
		this.database = database;
		this.zone = zone;
	}

	Mono<List<Application>> list(@Nullable EnrolmentState state, UUID before, int count) {
		return this.database
			.sql(SELECT + " where a.id < :before and (:state = '' or a.state = :state) order by a.id desc limit :count")
			.bind("before", before)
			.bind("state", (state != null) ? state.name() : "")
			.bind("count", count)
			.map(ApplicationTable::read)
			.all()
			.collectList();
	}

	/**
	 * Finds an application that the caller may see.
	 * @param id the application
	 * @return the application; empty if there is none for them
	 */
	Mono<Application> find(UUID id) {
		return this.database.sql(SELECT + " where a.id = :id").bind("id", id).map(ApplicationTable::read).one();
	}

	/**
	 * Finds an application and keeps everybody else from changing it.
	 * @param id the application
	 * @return the application; empty if there is none for the caller
	 */
	Mono<Application> lock(UUID id) {
		return this.database.sql(SELECT + " where a.id = :id for update")
			.bind("id", id)
			.map(ApplicationTable::read)
			.one();
	}

	Mono<Void> insert(UUID id, Person coordinator, Instant now) {
		return this.database
			.sql("""
					insert into enrolment_application (tenant_id, id, state, coordinator_id, coordinator_name, saved_at, version)
					values (bound_tenant(), :id, 'DRAFT', :coordinator, :name, :now, 1)""")
			.bind("id", id)
			.bind("coordinator", coordinator.id())
			.bind("name", coordinator.name())
			.bind("now", now)
			.fetch()
			.rowsUpdated()
			.then();
	}

	Mono<Void> saved(UUID id, Instant now) {
		return this.database
			.sql("update enrolment_application set saved_at = :now, version = version + 1"
					+ " where tenant_id = bound_tenant() and id = :id")
			.bind("now", now)
			.bind("id", id)
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Puts an application before SG; its folio is taken when it comes there first.
	 * @param application the application, locked
	 * @param person who submits it
	 * @param terms version and hash of the responsibilities that were accepted
	 * @param now when
	 * @return completes when stored
	 */
	Mono<Void> submitted(Application application, Person person, AttestationView terms, Instant now) {
		int year = now.atZone(this.zone).getYear();
		Mono<Integer> number = (application.folio() != null) ? Mono.just(0) : next(year);
		return number
			.flatMap((no) -> this.database.sql("""
					update enrolment_application set state = 'SUBMITTED', submitted_at = :now, saved_at = :now,
						attested_by = :by, terms_version = :terms, terms_sha256 = :hash, version = version + 1,
						folio = coalesce(folio, :folio), folio_year = coalesce(folio_year, :year),
						folio_no = coalesce(folio_no, :no)
					where tenant_id = bound_tenant() and id = :id""")
				.bind("now", now)
				.bind("by", person.name())
				.bind("terms", terms.termsVersion())
				.bind("hash", terms.termsSha256())
				.bind("folio", "%s/ALTA/%d/%06d".formatted(person.requiredTenant().acronym(), year, no))
				.bind("year", year)
				.bind("no", no)
				.bind("id", application.id())
				.fetch()
				.rowsUpdated())
			.then();
	}

	/**
	 * Counts a change by SG, and ends the application when nothing of it is undecided.
	 * @param application the application, locked
	 * @return completes when stored
	 */
	Mono<Void> decided(Application application) {
		return this.database.sql("""
				update enrolment_application a set version = version + 1, state = case when exists (
					select from enrolment_candidate c where c.tenant_id = a.tenant_id and c.application_id = a.id
						and c.state = 'SUBMITTED') then 'SUBMITTED' else 'DECIDED' end
				where tenant_id = :tenant and id = :id""")
			.bind("tenant", application.tenantId())
			.bind("id", application.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Throws a draft away.
	 * @param id the draft
	 * @return how many there were
	 */
	Mono<Long> delete(UUID id) {
		return this.database
			.sql("delete from enrolment_application where tenant_id = bound_tenant() and id = :id and state = 'DRAFT'")
			.bind("id", id)
			.fetch()
			.rowsUpdated();
	}

	private Mono<Integer> next(int year) {
		return this.database.sql("""
				insert into enrolment_folio_counter as c (tenant_id, year, last_no) values (bound_tenant(), :year, 1)
				on conflict (tenant_id, year) do update set last_no = c.last_no + 1 returning last_no""")
			.bind("year", year)
			.map((row) -> Columns.number(row, "last_no"))
			.one();
	}

	private static Application read(Readable row) {
		Instant submitted = row.get("submitted_at", Instant.class);
		Integer terms = row.get("terms_version", Integer.class);
		AttestationView attestation = (submitted != null && terms != null) ? new AttestationView(
				Columns.text(row, "attested_by"), submitted, terms, Columns.text(row, "terms_sha256")) : null;
		return new Application(Columns.uuid(row, "id"), Columns.uuid(row, "tenant_id"), row.get("folio", String.class),
				EnrolmentState.valueOf(Columns.text(row, "state")), Columns.uuid(row, "coordinator_id"),
				Columns.text(row, "coordinator_name"), Columns.instant(row, "saved_at"), submitted, attestation,
				Columns.get(row, "version", Long.class));
	}

}
