package mx.gob.colima.mesa.platform.servicerequest;

import java.text.Normalizer;

import mx.gob.colima.mesa.platform.shared.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept: composed (NFC), without blanks around it, and with nothing that
 * neither the database nor a canonical JSON can hold.
 */
final class Texts {

	private Texts() {
	}

	static String clean(String field, String typed) {
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

	static @Nullable String optional(String field, @Nullable String typed) {
		return (typed == null || invisible(typed)) ? null : clean(field, typed);
	}

}
