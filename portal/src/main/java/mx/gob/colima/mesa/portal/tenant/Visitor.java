package mx.gob.colima.mesa.portal.tenant;

import mx.gob.colima.mesa.contract.people.Me;
import mx.gob.colima.mesa.contract.people.Role;

/**
 * A person at the door of their own dependency.
 *
 * @param door the door
 * @param me the person, as the platform's records say
 */
public record Visitor(Door door, Me me) {

	/** Name of the exchange's attribute that holds the person of the page. */
	public static final String ATTRIBUTE = Visitor.class.getName();

	/**
	 * Tells whether the person files requests.
	 * @return whether
	 */
	public boolean files() {
		return this.me.roles().contains(Role.REQUESTER) || coordinates();
	}

	/**
	 * Tells whether the person sees all requests of the dependency.
	 * @return whether
	 */
	public boolean coordinates() {
		return this.me.roles().contains(Role.COORDINATOR);
	}

	/**
	 * Tells whether the person signs for the dependency as its head.
	 * @return whether
	 */
	public boolean heads() {
		return this.me.roles().contains(Role.HEAD);
	}

	/**
	 * Tells whether the person sees the dependency's applications for credentials.
	 * @return whether
	 */
	public boolean enrols() {
		return coordinates() || heads();
	}

}
