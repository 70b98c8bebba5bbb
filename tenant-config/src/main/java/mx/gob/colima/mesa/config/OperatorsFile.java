package mx.gob.colima.mesa.config;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import mx.gob.colima.mesa.config.item.Office;
import org.jspecify.annotations.Nullable;

/**
 * What {@code operators.yaml} holds.
 *
 * @param operators first operators
 */
record OperatorsFile(List<Entry> operators) {

	/**
	 * An operator, their groups by key.
	 */
	record Entry(UUID id, String username, String givenName, String paternalSurname, @Nullable String maternalSurname,
			String email, @Nullable String position, Office office, Set<String> roles, List<String> groups) {
	}

}
