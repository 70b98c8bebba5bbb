package mx.gob.colima.mesa.config.item;

import java.util.UUID;

/**
 * A category of services. It is never retired: without services it is not shown.
 *
 * @param id its id
 * @param name its name
 * @param icon stable key of its picture
 * @param position its place among the categories, from 1
 */
public record Category(UUID id, String name, String icon, int position) implements Item {

	@Override
	public UUID identity() {
		return this.id;
	}

	@Override
	public String label() {
		return "category " + this.name;
	}

}
