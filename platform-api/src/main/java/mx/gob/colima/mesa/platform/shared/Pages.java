package mx.gob.colima.mesa.platform.shared;

import java.util.List;
import java.util.function.Function;

import mx.gob.colima.mesa.contract.Page;

/**
 * Cuts pages from rows that were read with one more than the limit.
 */
public final class Pages {

	private Pages() {
	}

	/**
	 * Cuts a page.
	 * @param rows up to {@code limit + 1} rows
	 * @param limit rows per page
	 * @param cursor where a row stands
	 * @param view the row as callers see it
	 * @param <R> kind of row
	 * @param <T> kind of view
	 * @return the page, with a cursor if there are more
	 */
	public static <R, T> Page<T> cut(List<R> rows, int limit, Function<R, Cursor> cursor, Function<R, T> view) {
		List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
		String next = (rows.size() > limit) ? cursor.apply(shown.getLast()).encode() : null;
		return new Page<>(shown.stream().map(view).toList(), next);
	}

}
