package mx.gob.colima.mesa.contract.request;

/**
 * State of a service request. Overdue, reopened, urgent are flags, never states.
 */
public enum RequestState {

	/** Waits for the approval that its offering asks for. */
	AWAITING_APPROVAL,

	/** Filed, with folio; both clocks run. */
	SUBMITTED,

	/** Recognised as official by SG; the response clock has stopped. */
	ACKNOWLEDGED,

	/** Given to a group, perhaps to a person. */
	ASSIGNED,

	/** Being worked on. */
	IN_PROGRESS,

	/** Waiting; the resolution clock is paused. */
	ON_HOLD,

	/** Resolved; the requester confirms or rejects. */
	RESOLVED,

	/** Confirmed by the requester. */
	CLOSED,

	/** Refused by SG, with a reason. */
	REJECTED,

	/** Withdrawn by the requester, with a reason. */
	CANCELLED

}
