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

}
