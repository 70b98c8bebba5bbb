package mx.gob.colima.mesa.platform.shared;

import org.jspecify.annotations.Nullable;

/**
 * Versions as entity tags (RFC 9110, 8.8.3).
 */
public final class Etag {

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
	 * The version that a caller read.
	 * @param ifMatch the header
	 * @return the version; {@link FaultCode#PRECONDITION_REQUIRED} if absent,
	 * {@link FaultCode#STALE} if it cannot be one of ours
	 */
	public static long required(@Nullable String ifMatch) {
		if (ifMatch == null || ifMatch.isBlank()) {
			throw Fault.of(FaultCode.PRECONDITION_REQUIRED);
		}
		String text = ifMatch.strip();
		if (!text.matches("\"[0-9]{1,18}\"")) {
			throw Fault.of(FaultCode.STALE);
		}
		return Long.parseLong(text.substring(1, text.length() - 1));
	}

}
