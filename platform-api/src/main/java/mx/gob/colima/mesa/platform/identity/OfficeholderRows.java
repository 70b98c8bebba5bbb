package mx.gob.colima.mesa.platform.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import mx.gob.colima.mesa.platform.blob.BlobOwner;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import reactor.core.publisher.Mono;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appointments one by one: added, ended and documented, never removed.
 */
@Repository
@Transactional
class OfficeholderRows implements BlobOwner {

	/** What an appointment is read of, with the account that its person has. */
	static final String SELECT = """
			select o.tenant_id, o.id, o.office, o.employee_number, o.given_name, o.paternal_surname, o.maternal_surname,
				o.position, o.substitute, o.valid_from, o.valid_to, o.registered_by, o.registered_name, o.registered_at,
				o.end_reason, o.blob_id, o.document_name, o.document_type, o.document_size, o.document_sha256,
				(select a.id from account a where a.tenant_id = o.tenant_id and a.employee_number = o.employee_number
					and a.status <> 'ended' order by a.id limit 1) as account_id
			from officeholder o""";

	private static final String INSERT = """
			insert into officeholder (tenant_id, id, office, employee_number, given_name, paternal_surname,
				maternal_surname, display_name, position, substitute, valid_from, valid_to, registered_by, registered_name,
				registered_at)
			values (:tenant, :id, :office, :number, :given, :paternal, :maternal, :display, :position, :substitute, :from, :to,
				:by, :byName, :at)""";

	private static final String END = """
			update officeholder set valid_to = :last, end_reason = :reason, ended_by = :by, ended_at = :at, ended_on = :on
			where tenant_id = :tenant and id = :id""";

	private static final String ATTACH = """
			update officeholder set blob_id = :blob, document_name = :name, document_type = :type, document_size = :size,
				document_sha256 = :sha256
			where tenant_id = :tenant and id = :id""";

	private static final String OWNED = """
			select blob_id from officeholder where blob_id = any(:blobs)""";

	private final DatabaseClient database;

	OfficeholderRows(DatabaseClient database) {
		this.database = database;
	}

	/**
	 * The dependency of an acronym.
	 * @param acronym the acronym, in any case
	 * @return its id; empty if there is none
	 */
	Mono<UUID> tenant(String acronym) {
		return this.database.sql("select id from tenant where acronym = upper(:acronym) and active")
			.bind("acronym", acronym)
			.map((row) -> Columns.uuid(row, "id"))
			.one();
	}

	/**
	 * Finds an appointment.
	 * @param id the appointment
	 * @return the appointment; empty if there is none
	 */
	Mono<Appointment> find(UUID id) {
		return this.database.sql(SELECT + " where o.id = :id").bind("id", id).map(Appointment::read).one();
	}

	/**
	 * Finds an appointment that nobody else changes until the transaction ends.
	 * @param id the appointment
	 * @return the appointment; empty if there is none
	 */
	Mono<Appointment> lock(UUID id) {
		return this.database.sql("select tenant_id from officeholder where id = :id for update")
			.bind("id", id)
			.map((row) -> Columns.uuid(row, "tenant_id"))
			.one()
			.flatMap((tenant) -> find(id));
	}

	/**
	 * Adds an appointment.
	 * @param appointment the appointment
	 * @return completes when added; {@code invalid} if another holder is in force on one
	 * of its days
	 */
	Mono<Void> insert(Appointment appointment) {
		Appointment.Holder person = appointment.person();
		return this.database.sql(INSERT)
			.bind("tenant", appointment.tenantId())
			.bind("id", appointment.id())
			.bind("office", appointment.office().name())
			.bind("number", person.employeeNumber())
			.bind("given", person.givenName())
			.bind("paternal", person.paternalSurname())
			.bind("maternal", Parameters.in(R2dbcType.VARCHAR, person.maternalSurname()))
			.bind("display", person.name())
			.bind("position", Parameters.in(R2dbcType.VARCHAR, person.position()))
			.bind("substitute", appointment.substitute())
			.bind("from", appointment.term().from())
			.bind("to", Parameters.in(R2dbcType.DATE, appointment.term().to()))
			.bind("by", Parameters.in(PostgresqlObjectId.UUID, appointment.record().operatorId()))
			.bind("byName", Parameters.in(R2dbcType.VARCHAR, appointment.record().name()))
			.bind("at", appointment.record().at())
			.fetch()
			.rowsUpdated()
			.onErrorMap(DataIntegrityViolationException.class, (taken) -> Fault.invalid("from", "office_taken"))
			.then();
	}

	/**
	 * Ends an appointment.
	 * @param appointment the appointment
	 * @param end how
	 * @return completes when written
	 */
	Mono<Void> end(Appointment appointment, End end) {
		return this.database.sql(END)
			.bind("last", end.lastDay())
			.bind("reason", end.reason())
			.bind("by", end.operatorId())
			.bind("at", end.at())
			.bind("on", end.on())
			.bind("tenant", appointment.tenantId())
			.bind("id", appointment.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	/**
	 * Attaches a document.
	 * @param appointment the appointment
	 * @param file the document
	 * @return completes when written
	 */
	Mono<Void> attach(Appointment appointment, Appointment.File file) {
		return this.database.sql(ATTACH)
			.bind("blob", file.blobId())
			.bind("name", file.name())
			.bind("type", file.mediaType())
			.bind("size", file.size())
			.bind("sha256", file.sha256())
			.bind("tenant", appointment.tenantId())
			.bind("id", appointment.id())
			.fetch()
			.rowsUpdated()
			.then();
	}

	@Override
	@Transactional(readOnly = true)
	public Mono<List<UUID>> owned(UUID[] blobs) {
		return this.database.sql(OWNED)
			.bind("blobs", blobs)
			.map((row) -> Columns.uuid(row, "blob_id"))
			.all()
			.collectList();
	}

	/**
	 * How an appointment ends.
	 *
	 * @param lastDay the last day
	 * @param reason why
	 * @param operatorId who ends it
	 * @param at when that was written down
	 * @param on on which day
	 */
	record End(LocalDate lastDay, String reason, UUID operatorId, Instant at, LocalDate on) {
	}

}
