package mx.gob.colima.mesa.contract.credential;

/**
 * Where a credential is in its life. What may be seen of it besides, as that it is too
 * old, is a {@link CredentialFlag}.
 */
public enum CredentialState {

	/** Made, and nobody has fetched its password yet. */
	ISSUED,

	/** Its temporary password was shown, once; the person has not come in yet. */
	HANDED_OVER,

	/** In use. */
	ACTIVE,

	/** Shut out for a reason that may pass. */
	SUSPENDED,

	/** Over. */
	ENDED

}
