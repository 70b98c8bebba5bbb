package mx.gob.colima.mesa.contract.request;

/**
 * Why a request waits.
 */
public enum HoldReason {

	/** For the requester's answer. */
	REQUESTER,

	/** For a supplier. */
	SUPPLIER,

	/** For the agreed date. */
	SCHEDULED,

	/** For an authorisation. */
	AUTHORISATION

}
