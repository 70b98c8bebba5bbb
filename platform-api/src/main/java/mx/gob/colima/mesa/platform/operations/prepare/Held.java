package mx.gob.colima.mesa.platform.operations.prepare;

import mx.gob.colima.mesa.config.item.Item;

/**
 * An item that the database holds.
 *
 * @param item the item, in its newest version
 * @param retired whether it is kept for old requests alone
 */
record Held(Item item, boolean retired) {
}
