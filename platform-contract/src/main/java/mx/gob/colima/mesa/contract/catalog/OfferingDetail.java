package mx.gob.colima.mesa.contract.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A published service with everything that is shown before a request is sent (clause 1g).
 *
 * @param id the offering
 * @param version tells this edition from every other: it changes with the service, with
 * the times of its ordinary level and with their calendar; opaque
 * @param name name of the service
 * @param description what it is for
 * @param category name of its category
 * @param icon stable key of the picture that stands for the service
 * @param serves the office that serves it
 * @param levels its levels, the ordinary one first
 * @param exclusions what it does not include
 * @param hours weekly hours of its calendar, in order
 * @param zone IANA zone of those hours
 * @param promise the dates promised if a request were filed now at the ordinary level
 */
public record OfferingDetail(UUID id, String version, String name, String description, String category, String icon,
		Office serves, List<LevelView> levels, List<String> exclusions, List<OpenHours> hours, String zone,
		Promise promise) {

	/**
	 * An interval in which working time runs.
	 *
	 * @param day 1 (Monday) to 7 (Sunday), the day on which it begins
	 * @param from wall clock, {@code HH:mm}
	 * @param to wall clock, {@code HH:mm}; not after {@code from} means the next day
	 */
	public record OpenHours(int day, String from, String to) {
	}

	/**
	 * What would be promised.
	 *
	 * @param at the instant for which it holds
	 * @param responseDue SG has acknowledged by then
	 * @param resolutionDue it is resolved by then
	 */
	public record Promise(Instant at, Instant responseDue, Instant resolutionDue) {
	}

}
