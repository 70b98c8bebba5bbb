package mx.gob.colima.mesa.config.item;

import java.time.Instant;
import java.util.UUID;

/**
 * A level of a service. Calendar and targets are versioned.
 *
 * @param id its id
 * @param serviceId its service
 * @param position its place among the service's levels, from 1, which is the ordinary one
 * @param name its name
 * @param calendarId the calendar on which its time runs
 * @param response time to acknowledge
 * @param resolution time to resolve
 * @param validFrom from when this version of calendar and targets holds
 */
public record Level(UUID id, UUID serviceId, int position, String name, UUID calendarId, Target response,
		Target resolution, Instant validFrom) implements Item {

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public Level content() {
		return new Level(this.id, this.serviceId, this.position, this.name, this.calendarId, this.response,
				this.resolution, Instant.EPOCH);
	}

	@Override
	public String label() {
		return "level " + this.name + " (" + this.response + ", " + this.resolution + ")";
	}

}
