package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.seal.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to columns that cannot be null, and typed parameters that can.
 */
final class Columns {

	private Columns() {
	}

	static UUID uuid(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, UUID.class), column);
	}

	static String text(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, String.class), column);
	}

	static int number(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, Integer.class), column);
	}

	static long big(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, Long.class), column);
	}

	static Duration seconds(Readable row, String column) {
		return Duration.ofSeconds(big(row, column));
	}

	static Instant instant(Readable row, String column) {
		return Objects.requireNonNull(row.get(column, Instant.class), column);
	}

	static boolean flag(Readable row, String column) {
		return Boolean.TRUE.equals(row.get(column, Boolean.class));
	}

	static <E extends Enum<E>> E constant(Readable row, String column, Class<E> type) {
		return Enum.valueOf(type, text(row, column));
	}

	static <E extends Enum<E>> @Nullable E optional(Readable row, String column, Class<E> type) {
		String name = row.get(column, String.class);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	static Hash hash(Readable row, String column) {
		return Hash.of(Objects.requireNonNull(row.get(column, byte[].class), column));
	}

	static Parameter maybe(@Nullable UUID value) {
		return Parameters.in(PostgresqlObjectId.UUID, value);
	}

	static Parameter maybe(@Nullable String value) {
		return Parameters.in(R2dbcType.VARCHAR, value);
	}

	static Parameter maybe(@Nullable Integer value) {
		return Parameters.in(R2dbcType.INTEGER, value);
	}

	static Parameter maybe(@Nullable Enum<?> value) {
		return maybe((value != null) ? value.name() : null);
	}

	static Parameter maybe(@Nullable Instant value) {
		return Parameters.in(PostgresqlObjectId.TIMESTAMPTZ, value);
	}

}
