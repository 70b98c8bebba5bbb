package mx.gob.colima.mesa.platform.shared;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Versions as entity tags (RFC 9110, 8.8.3 and 13.1.1).
 */
public final class Etag {

	private static final Pattern TAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7e]*\"");

	private static final Pattern OURS = Pattern.compile("\"[0-9]{1,18}\"");

	private Etag() {
	}

	/**
	 * The entity tag of a version.
	 * @param version the version
	 * @return the version in quotes
	 */
	public static String of(long version) {
		return "\"" + version + "\"";
	}

	/**
	 * Whether a caller has read a version.
	 * @param ifMatch the header; {@link FaultCode#PRECONDITION_REQUIRED} if absent,
	 * {@link FaultCode#MALFORMED} if it is none
	 * @param version the version in force
	 * @return whether the header names it, or says that any will do
	 */
	public static boolean matches(@Nullable String ifMatch, long version) {
		return "*".equals((ifMatch != null) ? ifMatch.strip() : "") || tags(ifMatch).contains(of(version));
	}

	/**
	 * The newest version that a caller says to have read.
	 * @param ifMatch the header
	 * @return the version; 0 if none of the tags can be ours
	 */
	public static long read(@Nullable String ifMatch) {
		return tags(ifMatch).stream()
			.filter((tag) -> OURS.matcher(tag).matches())
			.mapToLong((tag) -> Long.parseLong(tag.substring(1, tag.length() - 1)))
			.max()
			.orElse(0);
	}

	private static List<String> tags(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw Fault.of(FaultCode.PRECONDITION_REQUIRED);
		}
		List<String> tags = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
		if (!tags.stream().allMatch((tag) -> TAG.matcher(tag).matches())) {
			throw Fault.of(FaultCode.MALFORMED, "If-Match");
		}
		return tags;
	}

}
