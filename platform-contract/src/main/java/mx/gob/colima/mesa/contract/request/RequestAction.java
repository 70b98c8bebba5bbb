package mx.gob.colima.mesa.contract.request;

/**
 * What may be done with a request; a page shows a button for each one that the API names.
 */
public enum RequestAction {

	/** SG recognises it as official. */
	ACKNOWLEDGE,

	/** SG refuses it, with a reason. */
	REJECT,

	/** Give it to a group, perhaps to a person; also again. */
	ASSIGN,

	/** Take it oneself. */
	TAKE,

	/** Begin work. */
	START,

	/** Put it on hold; towards the requester this is a question. */
	HOLD,

	/** Go on after a hold. */
	RESUME,

	/** The requester answers a question. */
	ANSWER,

	/** Write a message that both sides read. */
	MESSAGE,

	/** Attach a file that both sides see. */
	ATTACH,

	/** Write a note that only those who serve read. */
	NOTE,

	/** Resolve, with the solution. */
	RESOLVE,

	/** The requester confirms the solution. */
	CONFIRM,

	/** The requester says that it was not resolved. */
	REOPEN,

	/** The requester withdraws it, with a reason. */
	CANCEL

}
