package mx.gob.colima.mesa.contract.terms;

import java.time.Instant;
import java.util.List;

/**
 * A version of the responsibilities and the privacy notice.
 *
 * @param version its number
 * @param validFrom from when it holds
 * @param title its title
 * @param note what is said of its standing
 * @param sections its parts, in their order
 * @param sha256 SHA-256 of its canonical JSON (RFC 8785), in hexadecimal
 */
public record TermsView(int version, Instant validFrom, String title, String note, List<TermsSection> sections,
		String sha256) {

	/**
	 * Copies the parts.
	 */
	public TermsView {
		sections = List.copyOf(sections);
	}

}
