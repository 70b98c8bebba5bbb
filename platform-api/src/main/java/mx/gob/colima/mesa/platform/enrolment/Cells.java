package mx.gob.colima.mesa.platform.enrolment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import mx.gob.colima.mesa.contract.enrolment.CandidateData;
import org.jspecify.annotations.Nullable;

/**
 * Cells as they are kept: what was typed, without what nobody sees. Names with combining
 * accents become those that everybody else types (Unicode NFC).
 */
final class Cells {

	/** A row in which nothing was typed. */
	static final CandidateData EMPTY = new CandidateData(null, null, null, null, null, null, null, null, null, false);

	/** Controls, and what changes the direction or joins letters without being one. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final Pattern PHONE_MARKS = Pattern.compile("[\\s().+-]+");

	private Cells() {
	}

	static CandidateData clean(CandidateData typed) {
		return new CandidateData(clean(typed.employeeNumber()), clean(typed.givenName()),
				clean(typed.paternalSurname()), clean(typed.maternalSurname()), clean(typed.email()),
				phone(clean(typed.phone())), clean(typed.extension()), clean(typed.position()),
				level(clean(typed.managementLevel())), typed.annex());
	}

	private static String clean(@Nullable String typed) {
		if (typed == null) {
			return "";
		}
		String spaced = SPACES.matcher(typed).replaceAll(" ");
		return Normalizer.normalize(UNSEEN.matcher(spaced).replaceAll(""), Normalizer.Form.NFC).strip();
	}

	// As people write it: (312) 555-0100, +52 312 555 0100
	private static String phone(String typed) {
		String digits = PHONE_MARKS.matcher(typed).replaceAll("");
		return digits.matches("(52)?[0-9]{10}") ? digits.substring(digits.length() - 10) : typed;
	}

	private static String level(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toUpperCase(Locale.ROOT);
		return switch (plain) {
			case "DIRECTIVO", "DIRECTIVA", "DIRECTOR" -> "DIRECTOR";
			case "MANDO MEDIO", "MEDIO", "MIDDLE" -> "MIDDLE";
			case "OPERATIVO", "OPERATIVA", "OPERATIVE" -> "OPERATIVE";
			default -> typed;
		};
	}

}
