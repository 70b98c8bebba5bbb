package mx.gob.colima.mesa.contract.request;

/**
 * A saved view of the tray.
 */
public enum TrayView {

	/** All open. */
	OPEN,

	/** Not acknowledged yet. */
	UNACKNOWLEDGED,

	/** At least 75 % consumed, not breached. */
	AT_RISK,

	/** Breached. */
	OVERDUE,

	/** Acknowledged, without a person. */
	UNASSIGNED,

	/** On hold. */
	ON_HOLD,

	/** Assigned to the caller. */
	MINE,

	/** Resolved, closed, rejected or cancelled. */
	ENDED

}
