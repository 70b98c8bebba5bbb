package mx.gob.colima.mesa.config.item;

import java.util.Set;
import java.util.UUID;

/**
 * A fulfilment group (área ejecutora).
 *
 * @param id its id
 * @param name its name
 * @param office the office that it belongs to
 * @param categories the categories that it serves
 */
public record Group(UUID id, String name, Office office, Set<UUID> categories) implements Item {

	public Group {
		categories = Set.copyOf(categories);
	}

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public String label() {
		return "group " + this.name;
	}

}
