package mx.gob.colima.mesa.admin.request;

import org.springframework.util.IdGenerator;

/**
 * One intention of a person, however often the button is pressed: its key stays the same
 * until the API has given a definite answer.
 */
class Attempt {

	private final IdGenerator ids;

	private String key;

	Attempt(IdGenerator ids) {
		this.ids = ids;
		this.key = ids.generateId().toString();
	}

	String key() {
		return this.key;
	}

	void renew() {
		this.key = this.ids.generateId().toString();
	}

}
