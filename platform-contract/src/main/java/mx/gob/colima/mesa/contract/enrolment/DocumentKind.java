package mx.gob.colima.mesa.contract.enrolment;

/**
 * What a scan of an application is.
 */
public enum DocumentKind {

	/** The form, signed by the coordinator. */
	FORM,

	/** The responsibilities, with the initials of the people. */
	ANNEX

}
