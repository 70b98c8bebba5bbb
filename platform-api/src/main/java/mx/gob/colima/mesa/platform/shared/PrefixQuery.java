package mx.gob.colima.mesa.platform.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Makes a text query of what a person typed: every word must begin some word of the text.
 */
public final class PrefixQuery {

	private static final int MAX_WORDS = 8;

	/** No text holds a word like this. */
	private static final String NOTHING = "\u2205";

	private PrefixQuery() {
	}

	/**
	 * The query for {@code to_tsquery}.
	 * @param typed what was typed; anything but letters and digits separates words
	 * @return the query; empty if nothing was typed, and one that finds nothing if there
	 * is no word in it
	 */
	public static String of(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return "";
		}
		String query = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.limit(MAX_WORDS)
			.map((word) -> word.substring(0, Math.min(word.length(), 60)) + ":*")
			.collect(Collectors.joining(" & "));
		return query.isEmpty() ? NOTHING : query;
	}

}
