package mx.gob.colima.mesa.past.world;

import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;

/**
 * Somebody who does something.
 */
public sealed interface Actor permits Member, Operator {

	/**
	 * Account or operator.
	 * @return its id
	 */
	UUID id();

	/**
	 * By which the row is found.
	 * @return the subject of their token
	 */
	String subject();

	/**
	 * Name for the audit trail.
	 * @return the user name
	 */
	String username();

	/**
	 * Given name and surnames.
	 * @return the name
	 */
	String name();

	/**
	 * Their only role.
	 * @return the role
	 */
	Role role();

}
