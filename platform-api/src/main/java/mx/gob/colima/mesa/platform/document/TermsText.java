package mx.gob.colima.mesa.platform.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The responsibilities and the privacy notice, as they are annexed to a form.
 *
 * @param version number of the version, from 1
 * @param validFrom first day on which it holds
 * @param title title of the whole text
 * @param note what is said of its standing, as «Texto propuesto, sujeto a validación
 * jurídica»
 * @param sections its parts, in their order
 * @param sha256 SHA-256 of the version, by which anybody can tell that this is its text
 */
public record TermsText(int version, LocalDate validFrom, String title, String note, List<Section> sections,
		String sha256) {

	public TermsText {
		sections = List.copyOf(sections);
	}

	/**
	 * A part of the text.
	 *
	 * @param heading its heading
	 * @param paragraphs its paragraphs, in their order
	 */
	public record Section(String heading, List<String> paragraphs) {

		public Section {
			paragraphs = List.copyOf(paragraphs);
		}

	}

}
