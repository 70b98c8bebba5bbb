package mx.gob.colima.mesa.platform.enrolment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import mx.gob.colima.mesa.platform.shared.Columns;
import reactor.core.publisher.Mono;

import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows that SG has authorised (rule book, F4), for whoever issues. Rows that are not,
 * they do not see at all: the database says so.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Authorised {

	private static final String SELECT = """
			select c.tenant_id, c.id, c.application_id, c.no, a.folio, c.state, c.employee_number, c.given_name,
				c.paternal_surname, c.maternal_surname, c.email, c.position, c.decided_by, c.decided_at,
				(select t.acronym from account o join tenant t on t.id = o.tenant_id
					where o.employee_number = c.employee_number and o.status <> 'ended' and o.tenant_id <> c.tenant_id
					order by o.id desc limit 1) as elsewhere
			from enrolment_candidate c
			join enrolment_application a on a.tenant_id = c.tenant_id and a.id = c.application_id\s""";

	private final DatabaseClient database;

	Authorised(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * Lists what waits, oldest application first.
	 * @param application application of the last one seen
	 * @param no its place there
	 * @param count how many
	 * @return the rows
	 */
	public Mono<List<AuthorisedCandidate>> waiting(UUID application, int no, int count) {
		return this.database.sql(SELECT + """
				where c.state = 'AUTHORISED' and (c.application_id, c.no) > (:application, :no)
				order by c.application_id, c.no limit :count""")
			.bind("application", application)
			.bind("no", no)
			.bind("count", count)
			.map(Authorised::read)
			.all()
			.collectList();
	}

	/**
	 * Finds rows and keeps everybody else from issuing to them.
	 * @param ids the rows
	 * @return those that are authorised, or issued already, in the order of applications
	 */
	public Mono<List<AuthorisedCandidate>> lock(Collection<UUID> ids) {
		return this.database
			.sql(SELECT + "where c.id = any(:ids) order by c.tenant_id, c.application_id, c.no for update of c")
			.bind("ids", ids.toArray(UUID[]::new))
			.map(Authorised::read)
			.all()
			.collectList();
	}

	/**
	 * Writes down that credentials were issued.
	 * @param ids the rows
	 * @return completes when written
	 */
	public Mono<Void> issued(Collection<UUID> ids) {
		return this.database
			.sql("update enrolment_candidate set state = 'ISSUED' where id = any(:ids) and state = 'AUTHORISED'")
			.bind("ids", ids.toArray(UUID[]::new))
			.fetch()
			.rowsUpdated()
			.then();
	}

	private static AuthorisedCandidate read(Readable row) {
		return new AuthorisedCandidate(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id"),
				Columns.uuid(row, "application_id"), Columns.number(row, "no"), Columns.text(row, "folio"),
				CandidateState.valueOf(Columns.text(row, "state")),
				new AuthorisedCandidate.Identity(Columns.text(row, "employee_number"), Columns.text(row, "given_name"),
						Columns.text(row, "paternal_surname"), Columns.text(row, "maternal_surname"),
						Columns.text(row, "email"), Columns.text(row, "position")),
				Columns.text(row, "decided_by"), Columns.instant(row, "decided_at"),
				row.get("elsewhere", String.class));
	}

}
