package mx.gob.colima.mesa.platform.servicerequest;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row that PostgreSQL made JSON of, read like any other.
 */
final class JsonRow implements Readable {

	private final JsonNode columns;

	private final JsonMapper json;

	private JsonRow(JsonNode columns, JsonMapper json) {
		this.columns = columns;
		this.json = json;
	}

	/**
	 * The rows of a column made by {@code json_agg}.
	 * @param row the row that has the column
	 * @param column name of the column
	 * @param json reads JSON
	 * @return the rows; none if it is null
	 */
	static List<JsonRow> list(Readable row, String column, JsonMapper json) {
		String text = row.get(column, String.class);
		return (text != null) ? json.readTree(text).valueStream().map((columns) -> new JsonRow(columns, json)).toList()
				: List.of();
	}

	@Override
	public <T> @Nullable T get(String name, Class<T> type) {
		JsonNode value = Objects.requireNonNull(this.columns.get(name), name);
		if (value.isNull()) {
			return null;
		}
		return (type == byte[].class) ? type.cast(HexFormat.of().parseHex(value.stringValue().substring(2)))
				: this.json.treeToValue(value, type);
	}

	@Override
	public @Nullable Object get(String name) {
		return get(name, Object.class);
	}

	@Override
	public <T> T get(int index, Class<T> type) {
		throw new UnsupportedOperationException("columns have names");
	}

	@Override
	public Object get(int index) {
		throw new UnsupportedOperationException("columns have names");
	}

}
