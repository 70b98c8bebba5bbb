package mx.gob.colima.mesa.platform.seal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folio, as {@code SEFOME/2026/000123}.
 *
 * @param acronym acronym of the dependency
 * @param year calendar year of people's dates
 * @param number place in that year, from 1, without gaps
 */
public record Folio(String acronym, int year, int number) {

	private static final Pattern FORM = Pattern.compile("([A-Z]{2,12})/([0-9]{4})/([0-9]{6,9})");

	/**
	 * Reads a folio as a person types it.
	 * @param text the text
	 * @return the folio; empty if it is none
	 */
	public static Optional<Folio> parse(String text) {
		Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
		return form.matches()
				? Optional
					.of(new Folio(form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))))
				: Optional.empty();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%s/%d/%06d", this.acronym, this.year, this.number);
	}

}
