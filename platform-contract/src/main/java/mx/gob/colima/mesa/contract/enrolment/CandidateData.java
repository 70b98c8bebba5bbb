package mx.gob.colima.mesa.contract.enrolment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person who shall have credentials (rule book, F1). In a draft
 * anything may be missing or wrong: it is kept as it was typed.
 *
 * @param employeeNumber employee number, with its leading zeros
 * @param givenName given names
 * @param paternalSurname first surname
 * @param maternalSurname second surname, which not everybody has
 * @param email e-mail of the person alone
 * @param phone phone, ten digits
 * @param extension extension, if there is one
 * @param position position
 * @param managementLevel a {@link ManagementLevel}, or what was typed instead
 * @param annex whether the responsibilities with the person's initials are annexed (F3)
 */
public record CandidateData(@Size(max = 200) @Nullable String employeeNumber,
		@Size(max = 200) @Nullable String givenName, @Size(max = 200) @Nullable String paternalSurname,
		@Size(max = 200) @Nullable String maternalSurname, @Size(max = 200) @Nullable String email,
		@Size(max = 200) @Nullable String phone, @Size(max = 200) @Nullable String extension,
		@Size(max = 200) @Nullable String position, @Size(max = 200) @Nullable String managementLevel, boolean annex) {
}
