package mx.gob.colima.mesa.platform.shared;

import org.jspecify.annotations.Nullable;

/**
 * Rows per page.
 */
public final class Limit {

	private Limit() {
	}

	/**
	 * Rows per page as asked for, within bounds.
	 * @param asked what the caller asked for
	 * @param fallback rows if nothing was asked for
	 * @param max the most
	 * @return the rows; {@link FaultCode#MALFORMED} outside 1 to {@code max}
	 */
	public static int of(@Nullable Integer asked, int fallback, int max) {
		if (asked == null) {
			return fallback;
		}
		if (asked < 1 || asked > max) {
			throw Fault.of(FaultCode.MALFORMED, "limit");
		}
		return asked;
	}

}
