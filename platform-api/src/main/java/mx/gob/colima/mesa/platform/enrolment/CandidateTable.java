package mx.gob.colima.mesa.platform.enrolment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.contract.enrolment.DecisionView;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Ids;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows of applications as they are stored.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CandidateTable {

	private static final String SELECT = """
			select id, no, employee_number, given_name, paternal_surname, maternal_surname, email, phone, extension,
				position, management_level, annex, state, own, approved_by_id, approved_by, approved_at, decided_by,
				decided_at, reason from enrolment_candidate where tenant_id = :tenant and application_id = :application
			order by no""";

	// One statement for all rows: what is written there already keeps its id.
	private static final String SAVE = """
			insert into enrolment_candidate as c (tenant_id, application_id, id, no, employee_number, given_name,
				paternal_surname, maternal_surname, email, phone, extension, position, management_level, annex, state, own)
			select bound_tenant(), :application, r.id, r.no, r.employee_number, r.given_name, r.paternal_surname,
				r.maternal_surname, r.email, r.phone, r.extension, r.position, r.management_level, r.annex, 'DRAFT', false
			from jsonb_to_recordset(cast(:rows as jsonb)) r (id uuid, no int, employee_number text, given_name text,
				paternal_surname text, maternal_surname text, email text, phone text, extension text, position text,
				management_level text, annex boolean)
			on conflict (tenant_id, id) do update set no = excluded.no, employee_number = excluded.employee_number,
				given_name = excluded.given_name, paternal_surname = excluded.paternal_surname,
				maternal_surname = excluded.maternal_surname, email = excluded.email, phone = excluded.phone,
				extension = excluded.extension, position = excluded.position,
				management_level = excluded.management_level, annex = excluded.annex
			where c.state in ('DRAFT', 'RETURNED')""";

	private final DatabaseClient database;

	private final JsonMapper json;

	private final Ids ids;

	CandidateTable(DatabaseClient database, JsonMapper json, Ids ids) {
		this.database = database;
		this.json = json;
		this.ids = ids;
	}

	Mono<List<Candidate>> list(Application application) {
		return this.database.sql(SELECT)
			.bind("tenant", application.tenantId())
			.bind("application", application.id())
			.map(CandidateTable::read)
			.all()
			.collectList();
	}

	/**
	 * Writes the rows of a draft anew, in order; those that are there keep their ids.
	 * @param applicationId the draft
	 * @param kept the rows that are there
	 * @param rows the rows as they shall be
	 * @return completes when stored
	 */
	Mono<Void> replace(UUID applicationId, List<Candidate> kept, List<CandidateData> rows) {
		List<Map<String, Object>> written = new ArrayList<>();
		for (CandidateData row : rows) {
			int place = written.size();
			UUID id = (place < kept.size()) ? kept.get(place).id() : this.ids.next();
			written.add(columns(id, place + 1, row));
		}
		return this.database
			.sql("delete from enrolment_candidate where tenant_id = bound_tenant() and application_id = :application"
					+ " and no > :rows")
			.bind("application", applicationId)
			.bind("rows", rows.size())
			.fetch()
			.rowsUpdated()
			.then(rows.isEmpty() ? Mono.empty() : save(applicationId, written));
	}

	/**
	 * Writes what was corrected of returned rows; others stay as they are.
	 * @param applicationId the application
	 * @param corrected the rows with their new data
	 * @return completes when stored
	 */
	Mono<Void> correct(UUID applicationId, List<Candidate> corrected) {
		return corrected.isEmpty() ? Mono.empty() : save(applicationId,
				corrected.stream().map((row) -> columns(row.id(), row.no(), row.data())).toList());
	}

	/**
	 * Puts rows before SG.
	 * @param applicationId the application
	 * @param ownNumber employee number of the coordinator, whose own row is marked
	 * @return completes when stored
	 */
	Mono<Void> submit(UUID applicationId, String ownNumber) {
		return this.database
			.sql("""
					update enrolment_candidate set state = 'SUBMITTED', own = employee_number = :own, reason = null,
						decided_by_id = null, decided_by = null, decided_at = null, approved_by_id = null, approved_by = null,
						approved_at = null
					where tenant_id = bound_tenant() and application_id = :application and state in ('DRAFT', 'RETURNED')""")
			.bind("application", applicationId)
			.bind("own", ownNumber)
			.fetch()
			.rowsUpdated()
			.then();
	}

	Mono<Void> decide(Application application, Collection<UUID> ids, CandidateState state, @Nullable String reason,
			Decided by) {
		return Flux.fromIterable(ids)
			.concatMap((id) -> this.database.sql("""
					update enrolment_candidate set state = :state, reason = nullif(:reason, ''), decided_by_id = :byId,
						decided_by = :by, decided_at = :at
					where tenant_id = :tenant and id = :id and state = 'SUBMITTED'""")
				.bind("state", state.name())
				.bind("reason", (reason != null) ? reason : "")
				.bind("byId", by.person().id())
				.bind("by", by.person().name())
				.bind("at", by.at())
				.bind("tenant", application.tenantId())
				.bind("id", id)
				.fetch()
				.rowsUpdated())
			.then();
	}

	Mono<Void> approve(Application application, UUID id, Decided by) {
		return this.database.sql("""
				update enrolment_candidate set approved_by_id = :byId, approved_by = :by, approved_at = :at
				where tenant_id = :tenant and id = :id and state = 'SUBMITTED' and own""")
			.bind("byId", by.person().id())
			.bind("by", by.person().name())
			.bind("at", by.at())
			.bind("tenant", application.tenantId())
			.bind("id", id)
			.fetch()
			.rowsUpdated()
			.then();
	}

	private Mono<Void> save(UUID applicationId, List<Map<String, Object>> rows) {
		return this.database.sql(SAVE)
			.bind("application", applicationId)
			.bind("rows", this.json.writeValueAsString(rows))
			.fetch()
			.rowsUpdated()
			.then();
	}

	private static Map<String, Object> columns(UUID id, int no, CandidateData row) {
		Map<String, Object> columns = new LinkedHashMap<>();
		columns.put("id", id.toString());
		columns.put("no", no);
		columns.put("employee_number", text(row.employeeNumber()));
		columns.put("given_name", text(row.givenName()));
		columns.put("paternal_surname", text(row.paternalSurname()));
		columns.put("maternal_surname", text(row.maternalSurname()));
		columns.put("email", text(row.email()));
		columns.put("phone", text(row.phone()));
		columns.put("extension", text(row.extension()));
		columns.put("position", text(row.position()));
		columns.put("management_level", text(row.managementLevel()));
		columns.put("annex", row.annex());
		return columns;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static Candidate read(Readable row) {
		CandidateData data = new CandidateData(Columns.text(row, "employee_number"), Columns.text(row, "given_name"),
				Columns.text(row, "paternal_surname"), Columns.text(row, "maternal_surname"),
				Columns.text(row, "email"), Columns.text(row, "phone"), Columns.text(row, "extension"),
				Columns.text(row, "position"), Columns.text(row, "management_level"), Columns.flag(row, "annex"));
		return new Candidate(Columns.uuid(row, "id"), Columns.number(row, "no"), data,
				CandidateState.valueOf(Columns.text(row, "state")), Columns.flag(row, "own"),
				said(row, "approved_by", "approved_at", null), row.get("approved_by_id", UUID.class),
				said(row, "decided_by", "decided_at", row.get("reason", String.class)));
	}

	private static @Nullable DecisionView said(Readable row, String by, String at, @Nullable String reason) {
		String name = row.get(by, String.class);
		return (name != null) ? new DecisionView(name, Columns.instant(row, at), reason) : null;
	}

	/**
	 * Who decided, and when.
	 *
	 * @param person who
	 * @param at when
	 */
	record Decided(Person person, Instant at) {
	}

}
