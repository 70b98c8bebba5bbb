package mx.gob.colima.mesa.contract.request;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One immutable entry of a request's history.
 *
 * @param id the event
 * @param number its place in the chain, from 1
 * @param kind what happened
 * @param at when, to the millisecond
 * @param actor who did it
 * @param internal whether only those who serve see it
 * @param text what was written, if anything
 * @param details further facts by stable key: {@code group}, {@code assignee},
 * {@code holdReason}, {@code rating}; of an attached file {@code attachment},
 * {@code name}, {@code mediaType}, {@code size}, {@code sha256}
 * @param hash SHA-256 of the entry and of the hash before it, in hexadecimal
 */
public record EventView(UUID id, int number, EventKind kind, Instant at, ActorView actor, boolean internal,
		@Nullable String text, Map<String, String> details, String hash) {

	/**
	 * Copies the details.
	 */
	public EventView {
		details = Map.copyOf(details);
	}

}
