package mx.gob.colima.mesa.contract.enrolment;

/**
 * What SG should know of a row before deciding; nobody of a dependency sees it.
 */
public enum CandidateFlag {

	/** The employee number is not on the dependency's roll. */
	NOT_ON_ROLL,

	/**
	 * The employee number has credentials in another dependency: cambio de adscripción.
	 */
	OTHER_DEPENDENCY,

	/** Somebody else has the same e-mail. */
	DUPLICATE_EMAIL,

	/** The person has credentials in this dependency already. */
	HAS_CREDENTIALS

}
