package mx.gob.colima.mesa.platform.servicelevel;

import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.LevelView;

/**
 * A level of a service with its targets and calendar of today.
 *
 * @param id the level
 * @param serviceId the service
 * @param name name
 * @param ordinary whether requests are filed at it
 * @param version number of the targets' version
 * @param response time to acknowledge
 * @param resolution time to resolve
 * @param calendar the calendar in which both count
 */
public record Level(UUID id, UUID serviceId, String name, boolean ordinary, int version, Target response,
		Target resolution, ServiceCalendar calendar) {

	/**
	 * What the level promises for the response.
	 * @return the terms of that clock
	 */
	public LevelTerms responseTerms() {
		return new LevelTerms(this.name, this.version, this.response, this.calendar);
	}

	/**
	 * What the level promises for the resolution.
	 * @return the terms of that clock
	 */
	public LevelTerms resolutionTerms() {
		return new LevelTerms(this.name, this.version, this.resolution, this.calendar);
	}

	LevelView toView() {
		return new LevelView(this.id, this.name, this.ordinary, this.version, this.response.toView(),
				this.resolution.toView());
	}

}
