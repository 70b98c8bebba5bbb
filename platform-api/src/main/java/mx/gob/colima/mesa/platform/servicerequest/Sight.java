package mx.gob.colima.mesa.platform.servicerequest;

import java.util.UUID;

import mx.gob.colima.mesa.contract.people.Role;
import mx.gob.colima.mesa.platform.tenancy.Person;

/**
 * Which requests a person sees, beyond what the database already hides: a requester their
 * own, an agent those of the categories that their groups serve. Every query on requests
 * takes it from here.
 */
final class Sight {

	private Sight() {
	}

	/**
	 * Adds the condition on requests {@code r} to a query.
	 * @param query the query
	 * @param person who looks
	 * @return the query
	 */
	static Query narrow(Query query, Person person) {
		if (!person.operator()) {
			return person.is(Role.COORDINATOR) ? query : query.and("r.requester_id = :me", "me", person.id());
		}
		if (person.is(Role.SERVICE_MANAGER) || person.is(Role.AUDITOR)) {
			return query;
		}
		return query.and("r.category_id = any(:sight)", "sight", person.categories().toArray(UUID[]::new));
	}

}
