package mx.gob.colima.mesa.config;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.config.item.Office;

/**
 * What {@code groups.yaml} holds.
 *
 * @param groups fulfilment groups
 */
record GroupsFile(List<Entry> groups) {

	/**
	 * A group, its categories by key.
	 */
	record Entry(UUID id, String key, String name, Office office, List<String> categories) {
	}

}
