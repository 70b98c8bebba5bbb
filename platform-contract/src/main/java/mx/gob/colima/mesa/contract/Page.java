package mx.gob.colima.mesa.contract;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list, read forward by cursor.
 *
 * @param items the rows, in the order that the endpoint promises
 * @param next opaque cursor to pass as {@code after}; {@code null} on the last page
 * @param <T> the kind of row
 */
public record Page<T>(List<T> items, @Nullable String next) {

	/**
	 * Copies the rows.
	 */
	public Page {
		items = List.copyOf(items);
	}

}
