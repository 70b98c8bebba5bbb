package mx.gob.colima.mesa.config.item;

/**
 * Something that a configuration declares and a database holds. Two items with the same
 * key are the same thing; two with the same content need no change.
 */
public sealed interface Item permits Tenant, Calendar, Category, Service, Level, Offering, Group, Operator, Terms {

	/**
	 * What the item is known by, for ever.
	 * @return its id, or the ids that it joins
	 */
	Object identity();

	/**
	 * The item as far as it is compared: without the instant from which a version holds.
	 * @return an equal value for an item that needs no change
	 */
	default Item content() {
		return this;
	}

	/**
	 * Names the item to a person.
	 * @return a few words, as "service Cerrajería"
	 */
	String label();

}
