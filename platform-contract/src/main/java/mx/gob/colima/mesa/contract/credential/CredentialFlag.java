package mx.gob.colima.mesa.contract.credential;

/**
 * What is to be noticed of a credential, whatever its state.
 */
public enum CredentialFlag {

	/** It is not yet carried over to where people sign in: the outbox shows why. */
	BEING_MADE,

	/** The person has never come in with it. */
	UNUSED,

	/** It was not used in time and is good for nothing; it can be issued again. */
	LAPSED

}
