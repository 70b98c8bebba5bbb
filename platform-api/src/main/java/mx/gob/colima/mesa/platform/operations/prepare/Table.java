package mx.gob.colima.mesa.platform.operations.prepare;

import mx.gob.colima.mesa.config.item.Item;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the database keeps one kind of item.
 *
 * @param <T> the kind
 */
interface Table<T extends Item> {

	/**
	 * All that is there, retired or not.
	 * @return the items
	 */
	Flux<Held> held();

	/**
	 * Makes an item be there as it is wanted, be it new, different or retired before.
	 * @param item the item
	 * @return completes when written
	 */
	Mono<Void> write(T item);

	/**
	 * Hides an item from new requests.
	 * @param item the item
	 * @return completes when written
	 */
	default Mono<Void> retire(T item) {
		return Mono.error(() -> new IllegalStateException("is never retired: " + item.label()));
	}

}
