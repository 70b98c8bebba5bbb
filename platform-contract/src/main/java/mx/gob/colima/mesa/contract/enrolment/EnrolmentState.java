package mx.gob.colima.mesa.contract.enrolment;

/**
 * How far an application has come.
 */
public enum EnrolmentState {

	/** Being written. */
	DRAFT,

	/** Before SG: at least one row is undecided. */
	SUBMITTED,

	/** Every row is decided. */
	DECIDED

}
