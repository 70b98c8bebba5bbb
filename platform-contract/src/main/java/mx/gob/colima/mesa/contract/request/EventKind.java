package mx.gob.colima.mesa.contract.request;

/**
 * Kind of an entry in a request's history.
 */
public enum EventKind {

	/** Filed. */
	SUBMITTED,

	/** Recognised as official by SG. */
	ACKNOWLEDGED,

	/** Refused by SG. */
	REJECTED,

	/** Given to a group or a person. */
	ASSIGNED,

	/** Work began. */
	STARTED,

	/** Put on hold for another reason than a question. */
	HELD,

	/** Work goes on. */
	RESUMED,

	/** Put on hold with a question to the requester. */
	QUESTION_ASKED,

	/** The requester answered; work goes on. */
	ANSWERED,

	/** A message that both sides read. */
	MESSAGE,

	/** A file was attached. */
	ATTACHED,

	/** A note that only those who serve read. */
	INTERNAL_NOTE,

	/** Resolved, with the solution. */
	RESOLVED,

	/** Confirmed by the requester and closed. */
	CLOSED,

	/** "No quedó resuelto": work goes on. */
	REOPENED,

	/** Withdrawn by the requester. */
	CANCELLED

}
