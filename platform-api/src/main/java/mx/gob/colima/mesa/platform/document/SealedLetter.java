package mx.gob.colima.mesa.platform.document;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * What the letter says by which credentials are handed over. It carries the way to a
 * temporary password, never a password.
 *
 * @param addressee full name of whom it is for
 * @param position their position; {@code null} prints none
 * @param dependency name of their dependency on that day
 * @param username the name with which they sign in
 * @param address where the code is typed by hand, as
 * {@code https://mesa.colima.gob.mx/alta}
 * @param code the code: letters and digits, printed in groups of four
 * @param link where the code in the picture leads, the code included
 * @param validUntil until when the code is good
 */
public record SealedLetter(String addressee, @Nullable String position, String dependency, String username, URI address,
		String code, URI link, Instant validUntil) {

	private static final int GROUP = 4;

	private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{8,64}");

	public SealedLetter {
		if (!CODE.matcher(code).matches()) {
			throw new IllegalArgumentException("a code has 8 to 64 letters and digits");
		}
	}

	/**
	 * The code as it is typed.
	 * @return groups of four characters; the last may be shorter
	 */
	public List<String> groups() {
		return IntStream.iterate(0, (start) -> start < this.code.length(), (start) -> start + GROUP)
			.mapToObj((start) -> this.code.substring(start, Math.min(start + GROUP, this.code.length())))
			.toList();
	}

}
