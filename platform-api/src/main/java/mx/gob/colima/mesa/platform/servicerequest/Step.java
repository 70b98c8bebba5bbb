package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;

/**
 * What was decided: the new state of things and the entry that tells it.
 *
 * @param progress how far the request has come then
 * @param kind what happened
 * @param at when
 * @param text what was written
 * @param details further facts by stable key
 */
record Step(Progress progress, EventKind kind, Instant at, @Nullable String text, Map<String, String> details) {

	Event event(UUID id, Person person) {
		return new Event(id, this.kind, this.at, Event.Actor.of(person), this.kind == EventKind.INTERNAL_NOTE,
				this.text, this.details);
	}

}
