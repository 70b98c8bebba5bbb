package mx.gob.colima.mesa.platform.tenancy;

/**
 * The role of the database through which a caller comes, each with a pool of its own.
 */
public enum Door {

	/** People of a dependency. */
	TENANT,

	/** SG and agents. */
	OPERATOR,

	/** Contraloría. */
	AUDITOR,

	/** DTI. */
	PLATFORM,

	/** Schedulers and public look-ups. */
	WORKER,

	/** Machine clients that listen. */
	STREAM

}
