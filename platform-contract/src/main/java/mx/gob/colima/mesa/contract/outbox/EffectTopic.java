package mx.gob.colima.mesa.contract.outbox;

/**
 * What an effect does to the world.
 */
public enum EffectTopic {

	/** A mail to the requester about something that happened to a request. */
	REQUEST_MAIL,

	/** An account carried over to where people sign in. */
	ACCOUNT,

	/** A credential made where people sign in, and the way to its password sent. */
	CREDENTIAL

}
