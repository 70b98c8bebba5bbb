package mx.gob.colima.mesa.platform.tenancy;

import mx.gob.colima.mesa.platform.shared.Recent;
import org.jspecify.annotations.Nullable;

/**
 * What each caller's account row said the last time. Nothing is decided by it: it lets a
 * statement be written before its own account row is read, and that reads nothing if the
 * row says anything else by then.
 */
class LastSeen {

	private static final int MOST = 5000;

	private final Recent<Caller, Seen> callers = new Recent<>(MOST);

	@Nullable Seen of(Caller caller) {
		return this.callers.find(caller);
	}

	void keep(Caller caller, Person person, String row) {
		this.callers.keep(caller, new Seen(person, row));
	}

	/**
	 * What an account row said.
	 *
	 * @param person the person that it makes
	 * @param row the whole row as text
	 */
	record Seen(Person person, String row) {
	}

}
