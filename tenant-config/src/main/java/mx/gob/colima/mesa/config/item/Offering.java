package mx.gob.colima.mesa.config.item;

import java.util.UUID;

/**
 * A service as one dependency sees it. Whoever stores it first gives it an id.
 *
 * @param tenantId the dependency
 * @param serviceId the service
 */
public record Offering(UUID tenantId, UUID serviceId) implements Item {

	@Override
	public Key identity() {
		return new Key(this.tenantId, this.serviceId);
	}

	@Override
	public String label() {
		return "offering of " + this.serviceId + " to " + this.tenantId;
	}

	/**
	 * What it joins.
	 *
	 * @param tenantId the dependency
	 * @param serviceId the service
	 */
	public record Key(UUID tenantId, UUID serviceId) {
	}

}
