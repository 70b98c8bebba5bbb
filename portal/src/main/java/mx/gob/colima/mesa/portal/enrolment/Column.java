package mx.gob.colima.mesa.portal.enrolment;

import java.util.function.Function;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table in which people are written, in its order.
 */
enum Column {

	/** Employee number. */
	EMPLOYEE_NUMBER("employeeNumber", "numeric", CandidateData::employeeNumber),

	/** Given names. */
	GIVEN_NAME("givenName", "text", CandidateData::givenName),

	/** First surname. */
	PATERNAL_SURNAME("paternalSurname", "text", CandidateData::paternalSurname),

	/** Second surname. */
	MATERNAL_SURNAME("maternalSurname", "text", CandidateData::maternalSurname),

	/** E-mail. */
	EMAIL("email", "email", CandidateData::email),

	/** Phone. */
	PHONE("phone", "tel", CandidateData::phone),

	/** Extension. */
	EXTENSION("extension", "numeric", CandidateData::extension),

	/** Position. */
	POSITION("position", "text", CandidateData::position),

	/** Level of the position. */
	LEVEL("managementLevel", "level", CandidateData::managementLevel),

	/** Whether the responsibilities with the initials are annexed. */
	ANNEX("annex", "check", (row) -> row.annex() ? "1" : null);

	private final String field;

	private final String mode;

	private final Function<CandidateData, @Nullable String> value;

	Column(String field, String mode, Function<CandidateData, @Nullable String> value) {
		this.field = field;
		this.mode = mode;
		this.value = value;
	}

	/**
	 * Gives the member of {@link CandidateData}, which also begins the name of the
	 * control.
	 * @return the name
	 */
	String field() {
		return this.field;
	}

	/**
	 * Tells what is typed into it.
	 * @return {@code level} for a choice, {@code check} for a box, else the keyboard
	 */
	String mode() {
		return this.mode;
	}

	String of(CandidateData row) {
		String text = this.value.apply(row);
		return (text != null) ? text : "";
	}

	String id(int index) {
		return this.field + "-" + index;
	}

}
