package mx.gob.colima.mesa.portal.tenant;

import mx.gob.colima.mesa.contract.people.Me;

/**
 * The person who is signed in belongs to another dependency, or to none.
 */
public class WrongDoorException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Door door;

	private final transient Me me;

	WrongDoorException(Door door, Me me) {
		super(me.username());
		this.door = door;
		this.me = me;
	}

	/**
	 * Gives the door at which the person stands.
	 * @return the door
	 */
	public Door door() {
		return this.door;
	}

	/**
	 * Gives the person.
	 * @return the person
	 */
	public Me me() {
		return this.me;
	}

}
