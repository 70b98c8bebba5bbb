package mx.gob.colima.mesa.contract.request;

/**
 * Order of the tray.
 */
public enum TraySort {

	/** What is due first; paused ones last. */
	DUE,

	/** What was filed last. */
	NEWEST

}
