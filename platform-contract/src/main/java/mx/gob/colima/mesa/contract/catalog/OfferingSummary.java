package mx.gob.colima.mesa.contract.catalog;

import java.util.List;
import java.util.UUID;

/**
 * A published service in a list.
 *
 * @param id the offering
 * @param name name of the service
 * @param description what it is for, in a sentence
 * @param category name of its category
 * @param categoryIcon stable key of the picture that stands for the category
 * @param icon stable key of the picture that stands for the service
 * @param serves the office that serves it
 * @param levels its levels, the ordinary one first
 */
public record OfferingSummary(UUID id, String name, String description, String category, String categoryIcon,
		String icon, Office serves, List<LevelView> levels) {
}
