package mx.gob.colima.mesa.platform.catalog;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;

/**
 * A published service of the caller's dependency, in the version of today.
 *
 * @param id the offering
 * @param service the service
 */
public record Offering(UUID id, Service service) {

	/**
	 * A service in one of its versions.
	 *
	 * @param id the service
	 * @param version number of the version
	 * @param name name
	 * @param description what it is for
	 * @param exclusions what it does not include
	 * @param category category
	 * @param icon stable key of its picture
	 * @param serves the office that serves it
	 */
	public record Service(UUID id, int version, String name, String description, List<String> exclusions,
			Category category, String icon, Office serves) {

		/**
		 * Copies the exclusions.
		 */
		public Service {
			exclusions = List.copyOf(exclusions);
		}

	}

	/**
	 * A category of services.
	 *
	 * @param id the category
	 * @param name name
	 * @param icon stable key of its picture
	 * @param sort its place in lists
	 */
	public record Category(UUID id, String name, String icon, int sort) {
	}

}
