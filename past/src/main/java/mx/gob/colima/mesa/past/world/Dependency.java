package mx.gob.colima.mesa.past.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A dependency with its people.
 *
 * @param id the dependency
 * @param acronym its acronym
 * @param filers who files requests
 * @param employees for whom they are filed
 * @param offerings the published service by service
 */
public record Dependency(UUID id, String acronym, List<Member> filers, List<Employee> employees,
		Map<UUID, UUID> offerings) {

	/**
	 * Copies what it holds.
	 */
	public Dependency {
		filers = List.copyOf(filers);
		employees = List.copyOf(employees);
		offerings = Map.copyOf(offerings);
	}

}
