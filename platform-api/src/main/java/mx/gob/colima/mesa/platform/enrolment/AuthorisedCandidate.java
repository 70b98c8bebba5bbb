package mx.gob.colima.mesa.platform.enrolment;

import java.time.Instant;
import java.util.UUID;

import mx.gob.colima.mesa.contract.enrolment.CandidateState;
import org.jspecify.annotations.Nullable;

/**
 * A row that SG has authorised, as whoever issues sees it.
 *
 * @param tenantId the dependency
 * @param id the row
 * @param applicationId the application
 * @param no place in the application, from 1
 * @param folio folio of the application
 * @param state authorised, or issued already
 * @param person whom it is about
 * @param authorisedBy who authorised it
 * @param authorisedAt when
 * @param elsewhere acronym of another dependency in which the person has a credential
 */
public record AuthorisedCandidate(UUID tenantId, UUID id, UUID applicationId, int no, String folio,
		CandidateState state, Identity person, String authorisedBy, Instant authorisedAt, @Nullable String elsewhere) {

	/**
	 * Whom a row is about.
	 *
	 * @param employeeNumber employee number
	 * @param givenName given name
	 * @param paternalSurname paternal surname
	 * @param maternalSurname maternal surname; empty if there is none
	 * @param email e-mail
	 * @param position position
	 */
	public record Identity(String employeeNumber, String givenName, String paternalSurname, String maternalSurname,
			String email, String position) {

		/**
		 * The whole name.
		 * @return given name and surnames
		 */
		public String name() {
			return (this.givenName + " " + this.paternalSurname + " " + this.maternalSurname).strip();
		}

	}

}
