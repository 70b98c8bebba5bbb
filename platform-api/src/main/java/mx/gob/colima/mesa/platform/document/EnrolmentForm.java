package mx.gob.colima.mesa.platform.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the official form «Solicitud de alta de usuario» says.
 *
 * @param dependency name of the dependency on that day
 * @param folio folio of the application; {@code null} prints «Borrador»
 * @param date day of the application
 * @param candidates employees to be enrolled, 1 to 500, in their order
 * @param coordinator the administrative coordinator, who signs
 * @param secondApproval who signs too where the coordinator enrols themselves;
 * {@code null} where nobody has to
 * @param terms the responsibilities that are annexed
 */
public record EnrolmentForm(String dependency, @Nullable String folio, LocalDate date, List<Candidate> candidates,
		Signer coordinator, @Nullable Signer secondApproval, TermsText terms) {

	/** More than these are another application. */
	public static final int MOST_CANDIDATES = 500;

	public EnrolmentForm {
		candidates = List.copyOf(candidates);
		if (candidates.isEmpty() || candidates.size() > MOST_CANDIDATES) {
			throw new IllegalArgumentException("an application has 1 to " + MOST_CANDIDATES + " candidates");
		}
	}

	/**
	 * An employee to be enrolled. What a draft does not know yet is empty.
	 *
	 * @param employeeNumber employee number, in the whole State
	 * @param givenName given name or names
	 * @param paternalSurname paternal surname
	 * @param maternalSurname maternal surname; {@code null} if there is none
	 * @param email e-mail
	 * @param phone phone; {@code null} if there is none
	 * @param extension its extension; {@code null} if there is none
	 * @param position position, as «Jefa de departamento»
	 * @param managementLevel level of management, as «Mando medio»
	 */
	public record Candidate(String employeeNumber, String givenName, String paternalSurname,
			@Nullable String maternalSurname, String email, @Nullable String phone, @Nullable String extension,
			String position, String managementLevel) {

		/**
		 * The whole name.
		 * @return given name and surnames, with one blank between
		 */
		public String fullName() {
			String surnames = (this.maternalSurname != null) ? this.paternalSurname + " " + this.maternalSurname
					: this.paternalSurname;
			return (this.givenName + " " + surnames).strip();
		}

	}

}
