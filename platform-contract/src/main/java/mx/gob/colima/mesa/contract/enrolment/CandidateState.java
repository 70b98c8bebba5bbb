package mx.gob.colima.mesa.contract.enrolment;

/**
 * How far a row of an application has come.
 */
public enum CandidateState {

	/** Being written. */
	DRAFT,

	/** Before SG. */
	SUBMITTED,

	/** Authorised by SG; DTI may issue the credentials. */
	AUTHORISED,

	/** Returned by SG with a reason; the coordinator corrects and submits it again. */
	RETURNED,

	/** Credentials were issued. */
	ISSUED

}
