package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Instant;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in the text format of COPY.
 */
public final class Sheet {

	private final StringBuilder lines = new StringBuilder();

	private final String table;

	private final String columns;

	Sheet(String table, String columns) {
		this.table = table;
		this.columns = columns;
	}

	/**
	 * How it is read in.
	 * @return the statement
	 */
	public String statement() {
		return "copy " + this.table + " (" + this.columns + ") from stdin";
	}

	/**
	 * What is read in.
	 * @return the lines
	 */
	public CharSequence lines() {
		return this.lines;
	}

	void row(@Nullable Object... values) {
		for (int i = 0; i < values.length; i++) {
			this.lines.append((i > 0) ? "\t" : "");
			append(values[i]);
		}
		this.lines.append('\n');
	}

	private void append(@Nullable Object value) {
		switch (value) {
			case null -> this.lines.append("\\N");
			case byte[] bytes -> this.lines.append("\\\\x").append(HexFormat.of().formatHex(bytes));
			case Enum<?> constant -> this.lines.append(constant.name());
			case Instant instant -> this.lines.append(instant);
			case String text -> escaped(text);
			default -> this.lines.append(value);
		}
	}

	private void escaped(String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			switch (letter) {
				case '\\' -> this.lines.append("\\\\");
				case '\n' -> this.lines.append("\\n");
				case '\r' -> this.lines.append("\\r");
				case '\t' -> this.lines.append("\\t");
				default -> this.lines.append(letter);
			}
		}
	}

}
