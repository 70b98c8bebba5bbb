package mx.gob.colima.mesa.platform.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Where a page ended: the values of its order's columns in the last row.
 *
 * @param parts the values as text; an empty one stands for null
 */
public record Cursor(List<String> parts) {

	/** Comes before every other id. */
	public static final UUID FIRST_ID = new UUID(0, 0);

	private static final String SEPARATOR = "\u001f";

	private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	/**
	 * Copies the values.
	 */
	public Cursor {
		parts = List.copyOf(parts);
	}

	/**
	 * A cursor of the given values.
	 * @param parts the values; null is kept as an empty text
	 * @return the cursor
	 */
	public static Cursor of(@Nullable Object... parts) {
		return new Cursor(java.util.Arrays.stream(parts).map((part) -> Objects.toString(part, "")).toList());
	}

	/**
	 * Reads a cursor that a caller gives back.
	 * @param text the opaque text
	 * @param parts how many values it must have
	 * @return the cursor; {@link FaultCode#MALFORMED} if it is not one of ours
	 */
	public static Cursor decode(String text, int parts) {
		try {
			String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			List<String> found = List.of(plain.split(SEPARATOR, -1));
			if (found.size() == parts && found.stream().noneMatch(Cursor::unprintable)) {
				return new Cursor(found);
			}
		}
		catch (IllegalArgumentException ex) {
			throw Fault.of(FaultCode.MALFORMED, "after");
		}
		throw Fault.of(FaultCode.MALFORMED, "after");
	}

	/**
	 * A value that is an id.
	 * @param part its place
	 * @return the id; {@link FaultCode#MALFORMED} if it is none
	 */
	public UUID uuid(int part) {
		return read(part, UUID::fromString);
	}

	/**
	 * A value that is a number.
	 * @param part its place
	 * @return the number; {@link FaultCode#MALFORMED} if it is none
	 */
	public int number(int part) {
		return read(part, Integer::valueOf);
	}

	/**
	 * A value that is an instant.
	 * @param part its place
	 * @return the instant; {@link FaultCode#MALFORMED} if it is none
	 */
	public Instant instant(int part) {
		Instant read = read(part, Instant::parse);
		if (read.isBefore(EARLIEST) || read.isAfter(LATEST)) {
			throw Fault.of(FaultCode.MALFORMED, "after");
		}
		return read;
	}

	private static boolean unprintable(String part) {
		return part.chars().anyMatch(Character::isISOControl);
	}

	private <T> T read(int part, Function<String, T> reader) {
		try {
			return reader.apply(this.parts.get(part));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw Fault.of(FaultCode.MALFORMED, "after");
		}
	}

	/**
	 * The opaque text that callers pass as {@code after}.
	 * @return the text
	 */
	public String encode() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(String.join(SEPARATOR, this.parts).getBytes(StandardCharsets.UTF_8));
	}

}
