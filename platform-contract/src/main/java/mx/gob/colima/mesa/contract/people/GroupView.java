package mx.gob.colima.mesa.contract.people;

import java.util.List;
import java.util.UUID;

import mx.gob.colima.mesa.contract.catalog.Office;

/**
 * A fulfilment group (área ejecutora).
 *
 * @param id the group
 * @param name its name
 * @param office the office that it belongs to
 * @param categories names of the categories that it serves
 * @param members its staff, by name
 */
public record GroupView(UUID id, String name, Office office, List<String> categories, List<Member> members) {

	/**
	 * A member of a group.
	 *
	 * @param id the operator
	 * @param name name
	 * @param open open requests assigned to the person now
	 */
	public record Member(UUID id, String name, int open) {
	}

}
