package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;
import mx.gob.colima.mesa.contract.request.ActorView;
import mx.gob.colima.mesa.contract.request.EventKind;
import mx.gob.colima.mesa.contract.request.EventView;
import mx.gob.colima.mesa.platform.seal.Link;
import mx.gob.colima.mesa.platform.tenancy.Person;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a request's history.
 *
 * @param id the entry
 * @param kind what happened
 * @param at when
 * @param actor who did it
 * @param internal whether only those who serve read it
 * @param text what was written
 * @param details further facts by stable key
 */
record Event(UUID id, EventKind kind, Instant at, Actor actor, boolean internal, @Nullable String text,
		Map<String, String> details) {

	/** Detail of the first entry: what binds the filed text to it. */
	static final String FILED = "filed";

	Event {
		details = Map.copyOf(details);
	}

	/**
	 * What the entry's hash covers beside its place.
	 * @param tenantId the dependency
	 * @param requestId the request
	 * @return the facts
	 */
	Map<String, Object> facts(UUID tenantId, UUID requestId) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("tenant", tenantId.toString());
		facts.put("request", requestId.toString());
		facts.put("id", this.id.toString());
		facts.put("kind", this.kind.name());
		facts.put("at", this.at.toString());
		facts.put("actor", this.actor.facts());
		facts.put("internal", this.internal);
		if (this.text != null) {
			facts.put("text", this.text);
		}
		facts.put("details", this.details);
		return facts;
	}

	/**
	 * The entry as a person reads it.
	 * @param link its place in the history
	 * @param reader who reads
	 * @return the view
	 */
	EventView toView(Link link, Person reader) {
		Map<String, String> shown = new LinkedHashMap<>(this.details);
		shown.remove(FILED);
		return new EventView(this.id, link.number(), this.kind, this.at,
				new ActorView(this.actor.id().equals(reader.id()), this.actor.name(), this.actor.office()),
				this.internal, this.text, shown, link.hash().toString());
	}

	/**
	 * Who did something, with the name of that day.
	 *
	 * @param id account or operator
	 * @param name name
	 * @param office the operator's office; {@code null} for people of the dependency
	 */
	record Actor(UUID id, String name, @Nullable Office office) {

		static Actor of(Person person) {
			return new Actor(person.id(), person.name(), person.office());
		}

		String kind() {
			return (this.office != null) ? "OPERATOR" : "ACCOUNT";
		}

		private Map<String, Object> facts() {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("kind", kind());
			facts.put("id", this.id.toString());
			facts.put("name", this.name);
			facts.put("office", (this.office != null) ? this.office.name() : "");
			return facts;
		}

	}

}
