package mx.gob.colima.mesa.portal.catalog;

import java.util.List;
import java.util.UUID;

/**
 * The services of a dependency, by category.
 *
 * @param size how many services
 * @param categories the categories that have any
 */
record Catalog(int size, List<Category> categories) {

	/**
	 * A category.
	 *
	 * @param anchor name of its place on the page
	 * @param name its name
	 * @param icon its picture
	 * @param services its services
	 */
	record Category(String anchor, String name, String icon, List<Service> services) {
	}

	/**
	 * A service.
	 *
	 * @param id the offering
	 * @param name its name
	 * @param description what it is for
	 * @param icon its picture
	 * @param levels its levels, the ordinary one first
	 */
	record Service(UUID id, String name, String description, String icon, List<Level> levels) {
	}

	/**
	 * A level.
	 *
	 * @param name its name
	 * @param response time to acknowledge
	 * @param resolution time to resolve
	 */
	record Level(String name, String response, String resolution) {
	}
}
