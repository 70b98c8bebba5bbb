package mx.gob.colima.mesa.past.verification;

import java.util.UUID;

/**
 * The folios of one dependency and year, as they are stored.
 *
 * @param tenant the dependency
 * @param acronym its acronym
 * @param year the year
 * @param first the lowest number
 * @param last the highest number
 * @param count how many there are
 */
record Series(UUID tenant, String acronym, int year, int first, int last, int count) {

	String name() {
		return this.acronym + "/" + this.year;
	}

	boolean whole() {
		return this.first == 1 && this.count == this.last;
	}

}
