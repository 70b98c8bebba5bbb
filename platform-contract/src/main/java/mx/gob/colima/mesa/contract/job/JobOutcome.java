package mx.gob.colima.mesa.contract.job;

/**
 * How a run of a job went.
 */
public enum JobOutcome {

	/** At work. */
	RUNNING,

	/** Done. */
	DONE,

	/** Failed; it is tried again by itself. */
	FAILED,

	/** Whoever ran it died or was stopped; it was run again. */
	ABANDONED

}
