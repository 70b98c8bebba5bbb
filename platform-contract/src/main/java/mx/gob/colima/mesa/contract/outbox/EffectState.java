package mx.gob.colima.mesa.contract.outbox;

/**
 * How far an effect has come.
 */
public enum EffectState {

	/** To be done when it is due, for the first time or again. */
	PENDING,

	/** Done. */
	DONE,

	/** Given up; somebody may have it done again. */
	DEAD,

	/** Of the past, and never to be done. */
	MUTED

}
