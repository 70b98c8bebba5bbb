package mx.gob.colima.mesa.platform.servicelevel;

import java.util.List;

import mx.gob.colima.mesa.platform.catalog.Offering;

/**
 * What a request is filed against: the service of today and its levels.
 *
 * @param offering the published service
 * @param levels its levels, the ordinary one first; at least one
 */
public record OfferingForFiling(Offering offering, List<Level> levels) {

	/**
	 * Copies the levels.
	 */
	public OfferingForFiling {
		levels = List.copyOf(levels);
	}

	/**
	 * The level at which requests are filed.
	 * @return the first level
	 */
	public Level ordinary() {
		return this.levels.getFirst();
	}

	/**
	 * Tells this edition from every other: what a person read before sending is in force
	 * as long as it stays the same.
	 * @return versions of the service, of the ordinary level's times and of their
	 * calendar, and which level that is
	 */
	public String version() {
		Level level = ordinary();
		return this.offering.service().version() + "." + level.version() + "." + level.calendar().version() + "."
				+ level.id();
	}

}
