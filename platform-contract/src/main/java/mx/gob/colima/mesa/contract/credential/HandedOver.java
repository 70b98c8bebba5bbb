package mx.gob.colima.mesa.contract.credential;

import java.time.Instant;

import mx.gob.colima.mesa.contract.tenancy.TenantView;

/**
 * A credential in the hands of its person. It is answered once and kept nowhere.
 *
 * @param tenant the dependency
 * @param name given name and surnames
 * @param username the name with which the person signs in
 * @param temporaryPassword the password for the first sign-in, which asks for another
 * @param goodUntil when the temporary password dies
 */
public record HandedOver(TenantView tenant, String name, String username, String temporaryPassword, Instant goodUntil) {

	@Override
	public String toString() {
		return "HandedOver[username=" + this.username + ", temporaryPassword=…]";
	}

}
