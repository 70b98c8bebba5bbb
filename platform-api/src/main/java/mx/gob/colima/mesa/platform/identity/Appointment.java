package mx.gob.colima.mesa.platform.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.contract.people.OfficeStanding;
import mx.gob.colima.mesa.contract.people.OfficeholderDocument;
import mx.gob.colima.mesa.contract.people.OfficeholderView;
import mx.gob.colima.mesa.contract.people.PublicOffice;
import mx.gob.colima.mesa.contract.people.RegisterOfficeholder;
import mx.gob.colima.mesa.contract.tenancy.TenantView;
import mx.gob.colima.mesa.platform.shared.Columns;
import mx.gob.colima.mesa.platform.shared.Fault;
import mx.gob.colima.mesa.platform.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as the registry holds it.
 *
 * @param tenantId the dependency
 * @param id the appointment
 * @param office the office
 * @param person whose it is
 * @param substitute whether the person stands in for the holder
 * @param term from which day through which
 * @param record how it was registered and ended
 * @param file its document, if it was attached
 */
record Appointment(UUID tenantId, UUID id, PublicOffice office, Holder person, boolean substitute, Term term,
		Record record, @Nullable File file) {

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

	/**
	 * An appointment as it is to be registered.
	 * @param tenantId the dependency
	 * @param id the appointment
	 * @param body what was sent
	 * @param record by whom, and when
	 * @return the appointment; {@code invalid} if it cannot be
	 */
	static Appointment of(UUID tenantId, UUID id, RegisterOfficeholder body, Record record) {
		requireSensible("from", body.from());
		LocalDate to = body.to();
		if (to != null) {
			requireSensible("to", to);
			if (to.isBefore(body.from())) {
				throw Fault.invalid("to", "before_start");
			}
		}
		Holder person = new Holder(body.employeeNumber(), Texts.clean("givenName", body.givenName()),
				Texts.clean("paternalSurname", body.paternalSurname()),
				Texts.optional("maternalSurname", body.maternalSurname()), Texts.optional("position", body.position()),
				null);
		return new Appointment(tenantId, id, body.office(), person, body.substitute(), new Term(body.from(), to),
				record, null);
	}

	static void requireSensible(String field, LocalDate day) {
		if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
			throw Fault.invalid(field, "date_range");
		}
	}

	static Appointment read(Readable row) {
		Holder person = new Holder(Columns.text(row, "employee_number"), Columns.text(row, "given_name"),
				Columns.text(row, "paternal_surname"), row.get("maternal_surname", String.class),
				row.get("position", String.class), row.get("account_id", UUID.class));
		Record record = new Record(row.get("registered_by", UUID.class), row.get("registered_name", String.class),
				Columns.instant(row, "registered_at"), row.get("end_reason", String.class));
		return new Appointment(Columns.uuid(row, "tenant_id"), Columns.uuid(row, "id"),
				PublicOffice.valueOf(Columns.text(row, "office")), person, Columns.flag(row, "substitute"),
				new Term(Columns.get(row, "valid_from", LocalDate.class), row.get("valid_to", LocalDate.class)), record,
				File.read(row));
	}

	/**
	 * Whether the other one is the same as far as its sender is concerned.
	 * @param other the other one
	 * @return whether nothing else is asked for
	 */
	boolean repeats(Appointment other) {
		return this.tenantId.equals(other.tenantId()) && this.office == other.office()
				&& this.person.isSame(other.person()) && this.substitute == other.substitute()
				&& this.term.from().equals(other.term().from());
	}

	Officeholder toOfficeholder() {
		return new Officeholder(this.id, this.office, this.person.employeeNumber(), this.person.name(),
				this.person.position(), this.person.accountId(), this.substitute);
	}

	OfficeholderView toView(TenantView tenant, LocalDate today, boolean operator) {
		File kept = this.file;
		return new OfficeholderView(this.id, tenant, this.office, this.person.employeeNumber(), this.person.name(),
				this.person.position(), this.person.accountId(), this.substitute, this.term.from(), this.term.to(),
				this.term.standing(today), this.record.endReason(), (kept != null) ? kept.toView() : null,
				operator ? this.record.name() : null, this.record.at());
	}

	/**
	 * Whose it is.
	 *
	 * @param employeeNumber employee number
	 * @param givenName given name
	 * @param paternalSurname first surname
	 * @param maternalSurname second surname
	 * @param position position
	 * @param accountId the account, if there is one
	 */
	record Holder(String employeeNumber, String givenName, String paternalSurname, @Nullable String maternalSurname,
			@Nullable String position, @Nullable UUID accountId) {

		String name() {
			return Stream.of(this.givenName, this.paternalSurname, this.maternalSurname)
				.filter(Objects::nonNull)
				.collect(Collectors.joining(" "));
		}

		boolean isSame(Holder other) {
			return this.employeeNumber.equals(other.employeeNumber()) && name().equals(other.name())
					&& Objects.equals(this.position, other.position());
		}

	}

	/**
	 * From which day through which.
	 *
	 * @param from the first day
	 * @param to the last day; {@code null} if it is open
	 */
	record Term(LocalDate from, @Nullable LocalDate to) {

		OfficeStanding standing(LocalDate today) {
			LocalDate last = this.to;
			if (last != null && (last.isBefore(today) || last.isBefore(this.from))) {
				return OfficeStanding.ENDED;
			}
			return this.from.isAfter(today) ? OfficeStanding.UPCOMING : OfficeStanding.IN_FORCE;
		}

	}

	/**
	 * How it came about, and why it was ended.
	 *
	 * @param operatorId who registered it; {@code null} if it came with the beginning
	 * @param name their name
	 * @param at when
	 * @param endReason why it was ended, if somebody did
	 */
	record Record(@Nullable UUID operatorId, @Nullable String name, Instant at, @Nullable String endReason) {
	}

	/**
	 * Its document.
	 *
	 * @param blobId where its bytes are
	 * @param name name of the file
	 * @param mediaType what it is
	 * @param size bytes
	 * @param sha256 SHA-256 of its bytes, in hexadecimal
	 */
	record File(UUID blobId, String name, String mediaType, long size, String sha256) {

		static @Nullable File read(Readable row) {
			UUID blob = row.get("blob_id", UUID.class);
			return (blob != null)
					? new File(blob, Columns.text(row, "document_name"), Columns.text(row, "document_type"),
							Columns.get(row, "document_size", Long.class), Columns.text(row, "document_sha256"))
					: null;
		}

		OfficeholderDocument toView() {
			return new OfficeholderDocument(this.name, this.mediaType, this.size, this.sha256);
		}

	}

}
