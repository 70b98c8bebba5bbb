package mx.gob.colima.mesa.contract.request;

/**
 * State of a clock.
 */
public enum ClockState {

	/** Counts, within working hours. */
	RUNNING,

	/** Does not count; there is no due instant, unless it was breached before. */
	PAUSED,

	/** Has ended. */
	STOPPED

}
