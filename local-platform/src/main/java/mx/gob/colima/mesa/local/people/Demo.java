package mx.gob.colima.mesa.local.people;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The invented people of one dependency.
 *
 * @param tenant the dependency
 * @param accounts those who may sign in
 * @param employees the whole roll: those with an account and those without
 */
record Demo(Dependency tenant, List<Account> accounts, List<Employee> employees) {

	/**
	 * A dependency.
	 *
	 * @param id its id
	 * @param acronym its acronym
	 */
	record Dependency(UUID id, String acronym) {
	}

	/**
	 * A name as Mexico writes it.
	 *
	 * @param given one or more given names
	 * @param paternal the first surname
	 * @param maternal the second surname, which not everybody has
	 */
	record PersonName(String given, String paternal, @Nullable String maternal) {

		String display() {
			return (this.maternal != null) ? this.given + " " + this.paternal + " " + this.maternal
					: this.given + " " + this.paternal;
		}

	}

	/**
	 * Somebody on the roll.
	 *
	 * @param id the id of the row
	 * @param number the employee number, unique in the State
	 * @param name the name
	 * @param position what they do
	 * @param place where they work
	 */
	record Employee(UUID id, String number, PersonName name, String position, String place) {
	}

	/**
	 * Somebody who may sign in.
	 *
	 * @param id the id of the row
	 * @param employee the same person on the roll
	 * @param role the role
	 * @param email the address
	 */
	record Account(UUID id, Employee employee, String role, String email) {
	}

}
