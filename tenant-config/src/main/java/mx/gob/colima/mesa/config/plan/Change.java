package mx.gob.colima.mesa.config.plan;

import mx.gob.colima.mesa.config.item.Item;

/**
 * One step from what is in force to what is wanted.
 */
public sealed interface Change {

	/**
	 * The item that is touched, as it is wanted; as it was, if it is retired.
	 * @return the item
	 */
	Item item();

	/**
	 * Something new.
	 *
	 * @param item what is wanted
	 */
	record Create(Item item) implements Change {
	}

	/**
	 * Something that is to be different, or to come back. What is versioned gets a
	 * version more.
	 *
	 * @param before what is there
	 * @param item what is wanted
	 */
	record Update(Item before, Item item) implements Change {
	}

	/**
	 * Something that is no longer wanted: hidden for new requests, intact for old ones.
	 *
	 * @param item what is there
	 */
	record Retire(Item item) implements Change {
	}

}
