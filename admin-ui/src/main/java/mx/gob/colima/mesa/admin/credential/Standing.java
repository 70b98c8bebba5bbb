package mx.gob.colima.mesa.admin.credential;

import mx.gob.colima.mesa.contract.credential.CredentialFlag;
import mx.gob.colima.mesa.contract.credential.CredentialState;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials are looked at.
 */
enum Standing {

	/** Not used yet, and still good. */
	UNUSED(null, CredentialFlag.UNUSED),

	/** Not used in time. */
	LAPSED(null, CredentialFlag.LAPSED),

	/** In use. */
	ACTIVE(CredentialState.ACTIVE, null),

	/** Suspended. */
	SUSPENDED(CredentialState.SUSPENDED, null),

	/** All of them. */
	ALL(null, null);

	private final @Nullable CredentialState state;

	private final @Nullable CredentialFlag flag;

	Standing(@Nullable CredentialState state, @Nullable CredentialFlag flag) {
		this.state = state;
		this.flag = flag;
	}

	@Nullable CredentialState state() {
		return this.state;
	}

	@Nullable CredentialFlag flag() {
		return this.flag;
	}

}
