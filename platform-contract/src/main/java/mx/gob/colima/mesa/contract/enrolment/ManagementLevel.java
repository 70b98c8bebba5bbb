package mx.gob.colima.mesa.contract.enrolment;

/**
 * Level of a position. Credentials are for middle management and directors (rule book,
 * 1b).
 */
public enum ManagementLevel {

	/** Directivo. */
	DIRECTOR,

	/** Mando medio. */
	MIDDLE,

	/** Operativo, who may have no credentials. */
	OPERATIVE

}
