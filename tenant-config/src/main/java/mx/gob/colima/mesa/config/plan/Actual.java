package mx.gob.colima.mesa.config.plan;

import java.util.List;

import mx.gob.colima.mesa.config.item.Item;

/**
 * What is in force, as a database tells it: of versioned things the newest version.
 *
 * @param inForce items that hold
 * @param retired items that are kept for old requests and hidden from new ones
 */
public record Actual(List<Item> inForce, List<Item> retired) {

	public Actual {
		inForce = List.copyOf(inForce);
		retired = List.copyOf(retired);
	}

	/**
	 * What an empty database holds.
	 * @return nothing
	 */
	public static Actual nothing() {
		return new Actual(List.of(), List.of());
	}

}
