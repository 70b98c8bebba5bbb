package mx.gob.colima.mesa.config.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A service that SG or DTI offers. Name, description and exclusions are versioned.
 *
 * @param id its id
 * @param categoryId its category
 * @param serves the office that serves it
 * @param icon stable key of the picture that stands for it
 * @param name its name
 * @param description what it is for
 * @param exclusions what it does not include
 * @param validFrom from when this version holds
 */
public record Service(UUID id, UUID categoryId, Office serves, String icon, String name, String description,
		List<String> exclusions, Instant validFrom) implements Item {

	public Service {
		exclusions = List.copyOf(exclusions);
	}

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public Service content() {
		return new Service(this.id, this.categoryId, this.serves, this.icon, this.name, this.description,
				this.exclusions, Instant.EPOCH);
	}

	@Override
	public String label() {
		return "service " + this.name;
	}

}
