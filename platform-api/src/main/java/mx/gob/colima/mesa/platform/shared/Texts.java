package mx.gob.colima.mesa.platform.shared;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept: composed (NFC), without blanks around it, and with nothing that
 * neither the database nor a canonical JSON can hold.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * Text that must be there.
	 * @param field path of the field in the body
	 * @param typed what was typed
	 * @return the text; {@link FaultCode#INVALID} if nothing of it can be seen, or
	 * something cannot be kept
	 */
	public static String clean(String field, String typed) {
		for (int i = 0; i < typed.length(); i = typed.offsetByCodePoints(i, 1)) {
			int letter = typed.codePointAt(i);
			boolean control = Character.isISOControl(letter) && letter != '\n' && letter != '\r' && letter != '\t';
			if (control || Character.getType(letter) == Character.SURROGATE) {
				throw Fault.invalid(field, "unprintable");
			}
		}
		if (invisible(typed)) {
			throw Fault.invalid(field, "notblank");
		}
		return Normalizer.normalize(typed.strip().replace("\r\n", "\n"), Normalizer.Form.NFC);
	}

	private static boolean invisible(String typed) {
		return typed.codePoints().noneMatch(Texts::visible);
	}

	private static boolean visible(int letter) {
		int type = Character.getType(letter);
		return !Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && type != Character.FORMAT
				&& type != Character.CONTROL;
	}

	/**
	 * Text that may be there.
	 * @param field path of the field in the body
	 * @param typed what was typed
	 * @return the text; {@code null} if nothing of it can be seen
	 */
	public static @Nullable String optional(String field, @Nullable String typed) {
		return (typed == null || invisible(typed)) ? null : clean(field, typed);
	}

}
