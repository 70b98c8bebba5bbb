package mx.gob.colima.mesa.platform.operations.prepare;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import org.jspecify.annotations.Nullable;

/**
 * Columns that are never null, and parameters that may be.
 */
final class Columns {

	private Columns() {
	}

	static UUID id(Readable row, String column) {
		return get(row, column, UUID.class);
	}

	static String text(Readable row, String column) {
		return get(row, column, String.class);
	}

	static Instant instant(Readable row, String column) {
		return get(row, column, Instant.class);
	}

	static boolean flag(Readable row, String column) {
		return get(row, column, Boolean.class);
	}

	static int number(Readable row, String column) {
		return get(row, column, Integer.class);
	}

	static Set<UUID> ids(Readable row, String column) {
		return Set.of(get(row, column, UUID[].class));
	}

	static <T> T get(Readable row, String column, Class<T> type) {
		return Objects.requireNonNull(row.get(column, type), column);
	}

	static Parameter nullable(@Nullable String text) {
		return Parameters.in(R2dbcType.VARCHAR, text);
	}

}
