package mx.gob.colima.mesa.platform.servicerequest;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.r2dbc.postgresql.codec.PostgresqlObjectId;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import mx.gob.colima.mesa.platform.seal.Hash;
import mx.gob.colima.mesa.platform.shared.Columns;
import org.jspecify.annotations.Nullable;

/**
 * Columns of requests that take more than a type to read, and typed parameters that may
 * be null.
 */
final class RequestColumns {

	private RequestColumns() {
	}

	static long big(Readable row, String column) {
		return Columns.get(row, column, Long.class);
	}

	static Duration seconds(Readable row, String column) {
		return Duration.ofSeconds(big(row, column));
	}

	static <E extends Enum<E>> E constant(Readable row, String column, Class<E> type) {
		return Enum.valueOf(type, Columns.text(row, column));
	}

	static <E extends Enum<E>> @Nullable E optional(Readable row, String column, Class<E> type) {
		String name = row.get(column, String.class);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	static Hash hash(Readable row, String column) {
		return Hash.of(Columns.get(row, column, byte[].class));
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
