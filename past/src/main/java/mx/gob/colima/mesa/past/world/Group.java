package mx.gob.colima.mesa.past.world;

import java.util.Set;
import java.util.UUID;

/**
 * A fulfilment group.
 *
 * @param id the group
 * @param name its name
 * @param categories what it serves
 */
public record Group(UUID id, String name, Set<UUID> categories) {

	/**
	 * Copies the categories.
	 */
	public Group {
		categories = Set.copyOf(categories);
	}

}
