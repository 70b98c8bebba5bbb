package mx.gob.colima.mesa.contract.people;

/**
 * How an appointment stands today, by the date of America/Mexico_City.
 */
public enum OfficeStanding {

	/** It begins on a later day. */
	UPCOMING,

	/** Its holder may sign. */
	IN_FORCE,

	/** Its last day is over, or it was withdrawn before it began. */
	ENDED

}
