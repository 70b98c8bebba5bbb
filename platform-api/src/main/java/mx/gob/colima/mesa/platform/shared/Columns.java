package mx.gob.colima.mesa.platform.shared;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.spi.Readable;

/**
 * Columns of a row that are never null. A column that may be is read from the row itself.
 */
public final class Columns {

	private Columns() {
	}

	/**
	 * An id.
	 * @param row the row
	 * @param column name of the column
	 * @return its value
	 */
	public static UUID uuid(Readable row, String column) {
		return get(row, column, UUID.class);
	}

	/**
	 * A text.
	 * @param row the row
	 * @param column name of the column
	 * @return its value
	 */
	public static String text(Readable row, String column) {
		return get(row, column, String.class);
	}

	/**
	 * A number.
	 * @param row the row
	 * @param column name of the column
	 * @return its value
	 */
	public static int number(Readable row, String column) {
		return get(row, column, Integer.class);
	}

	/**
	 * An instant.
	 * @param row the row
	 * @param column name of the column
	 * @return its value
	 */
	public static Instant instant(Readable row, String column) {
		return get(row, column, Instant.class);
	}

	/**
	 * Yes or no.
	 * @param row the row
	 * @param column name of the column
	 * @return its value
	 */
	public static boolean flag(Readable row, String column) {
		return get(row, column, Boolean.class);
	}

	/**
	 * Anything else.
	 * @param <T> type of the value
	 * @param row the row
	 * @param column name of the column
	 * @param type type of the value
	 * @return its value
	 */
	public static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type), column);
	}

}
