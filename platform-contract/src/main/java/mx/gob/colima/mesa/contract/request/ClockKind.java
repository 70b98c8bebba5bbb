package mx.gob.colima.mesa.contract.request;

/**
 * A clock of a request.
 */
public enum ClockKind {

	/** From filing until SG acknowledges. Never paused. */
	RESPONSE,

	/** From filing until resolved; paused on hold, goes on if reopened. */
	RESOLUTION

}
